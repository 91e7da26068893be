import type { Generator } from "./generator.ts";

/**
 * The words of each clause on the page by its id: without its heading, the clauses within it and what stands beside
 * the text, and without the numbers that it refers to, which change when others come and go.
 */
export async function clauseTexts(generator: Generator): Promise<Record<string, string>> {
	await generator.settled();
	return generator.preview.evaluate((draft) => {
		const words = (clause: Element): string => {
			const own = clause.cloneNode(true) as Element;
			const others =
				":scope :is(.clause, .appendix, aside, .changed-tag), :scope > :is(h3, h4, h5)";
			for (const other of own.querySelectorAll(others)) other.remove();
			for (const link of own.querySelectorAll('a[href^="#"]:not(.blank)')) {
				link.textContent = link.getAttribute("href");
			}
			return own.textContent.replace(/\s+/g, " ");
		};
		const clauses = [...draft.querySelectorAll(".clause, .appendix")];
		return Object.fromEntries(clauses.map((clause) => [clause.id, words(clause)]));
	});
}

/** The clauses that are new or say something else, by id. */
export function changedClauses(
	before: Readonly<Record<string, string>>,
	after: Readonly<Record<string, string>>,
): string[] {
	return Object.keys(after)
		.filter((id) => after[id] !== before[id])
		.sort();
}
