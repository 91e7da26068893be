import type { Draft } from "../../core/document/draft.ts";
import type { Clause } from "../../core/document/nodes.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { visit } from "../../core/document/visit.ts";

/** At each question, links to the clauses that stand there because of its answer. */
export function showMoves(form: HTMLFormElement, draft: Draft, words: string): void {
	const byField = new Map<string, Clause[]>();
	visit(draft.document.children, (node) => {
		if (node.type !== "clause") return;
		for (const field of draft.reasons.get(node.id) ?? []) {
			byField.set(field, [...(byField.get(field) ?? []), node]);
		}
	});
	for (const place of form.querySelectorAll<HTMLElement>("[data-moves]")) {
		const question = place.closest<HTMLElement>("[data-field], [data-rows]");
		const field = question?.dataset.field ?? question?.dataset.rows ?? "";
		const clauses = byField.get(field) ?? [];
		place.hidden = clauses.length === 0;
		const links = clauses.flatMap((clause, index) => [index > 0 ? ", " : " ", linkTo(clause)]);
		place.replaceChildren(...(clauses.length > 0 ? [words, ...links] : []));
	}
}

function linkTo({ id, number, title }: Clause): HTMLAnchorElement {
	const link = document.createElement("a");
	link.href = `#${id}`;
	link.textContent = `${number} ${plainText(title)}`;
	return link;
}
