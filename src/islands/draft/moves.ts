import type { Draft } from "../../core/document/draft.ts";
import type { Appendix, Clause } from "../../core/document/nodes.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { visitClauses } from "../../core/document/visit.ts";

/** What an answer may bring. */
type Brought = Clause | Appendix;

/** The clauses that stand at each question now. */
const shown = new WeakMap<HTMLElement, string>();

/** At each question, links to the clauses and appendices that stand there, or say what they do, because of its answer. What stands there is left alone. */
export function showMoves(form: HTMLFormElement, draft: Draft, words: string): void {
	const byField = new Map<string, Brought[]>();
	visitClauses(draft.document.children, (node) => {
		for (const field of draft.moves.get(node.id) ?? []) {
			const clauses = byField.get(field);
			if (clauses) clauses.push(node);
			else byField.set(field, [node]);
		}
	});
	for (const place of form.querySelectorAll<HTMLElement>("[data-moves]")) {
		const question = place.closest<HTMLElement>("[data-field], [data-rows]");
		const field = question?.dataset.field ?? question?.dataset.rows ?? "";
		const clauses = byField.get(field) ?? [];
		const key = clauses.map((clause) => `${clause.id} ${nameOf(clause)}`).join("\n");
		if ((shown.get(place) ?? "") === key) continue;
		shown.set(place, key);
		place.hidden = clauses.length === 0;
		const links = clauses.flatMap((clause, index) => [index > 0 ? ", " : " ", linkTo(clause)]);
		place.replaceChildren(...(clauses.length > 0 ? [words, ...links] : []));
	}
}

function linkTo(clause: Brought): HTMLAnchorElement {
	const link = document.createElement("a");
	link.href = `#${clause.id}`;
	link.textContent = nameOf(clause);
	return link;
}

function nameOf(node: Brought): string {
	const label = node.type === "appendix" ? `${node.label} ` : "";
	return `${label}${node.number} ${plainText(node.title)}`;
}
