import type { Draft } from "../../core/document/draft.ts";
import type { Appendix, Clause } from "../../core/document/nodes.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { visitClauses } from "../../core/document/visit.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import { element } from "./dom.ts";

/** What an answer may bring. */
type Brought = Clause | Appendix;

/** The clauses that stand at each question now. */
const shown = new WeakMap<HTMLElement, string>();

/** At each question, links to the clauses and appendices that its answer brings, and to those that it words. */
export function showMoves(form: HTMLFormElement, draft: Draft, texts: DraftTexts["moves"]): void {
	const brought = byField(draft, draft.reasons);
	const worded = byField(draft, draft.wordedBy);
	for (const place of form.querySelectorAll<HTMLElement>("[data-moves]")) {
		const question = place.closest<HTMLElement>("[data-field], [data-rows]");
		const field = question?.dataset.field ?? question?.dataset.rows ?? "";
		const lines = [brought, worded].flatMap((known, index) => {
			const clauses = known.get(field);
			return clauses ? [lineOf(clauses, texts[index] ?? "")] : [];
		});
		const key = lines.map(({ outerHTML }) => outerHTML).join("");
		if ((shown.get(place) ?? "") === key) continue;
		// What stands there is left alone.
		shown.set(place, key);
		place.hidden = lines.length === 0;
		place.replaceChildren(...lines);
	}
}

/** The clauses and appendices of a draft by the fields that they depend on. */
function byField({ document }: Draft, known: Draft["reasons"]): Map<string, Brought[]> {
	const found = new Map<string, Brought[]>();
	visitClauses(document.children, (node) => {
		for (const field of known.get(node.id) ?? []) {
			const clauses = found.get(field);
			if (clauses) clauses.push(node);
			else found.set(field, [node]);
		}
	});
	return found;
}

function lineOf(clauses: readonly Brought[], words: string): HTMLElement {
	const links = clauses.flatMap((clause, index) => [index > 0 ? ", " : " ", linkTo(clause)]);
	return element("span", {}, words, ...links);
}

function linkTo(clause: Brought): HTMLAnchorElement {
	return element("a", { href: `#${clause.id}` }, nameOf(clause));
}

function nameOf(node: Brought): string {
	const label = node.type === "appendix" ? `${node.label} ` : "";
	return `${label}${node.number} ${plainText(node.title)}`;
}
