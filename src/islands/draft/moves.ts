import type { Draft } from "../../core/document/draft.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { visitClauses } from "../../core/document/visit.ts";
import { assemblyWords } from "../../core/wording/document-words.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import { element } from "./dom.ts";

/** A clause or appendix, as a link names it. */
interface Place {
	readonly id: string;
	/** «8 Segmentsamarbeid», «Bilag 1 punkt 2 Hos tilbyderen» */
	readonly name: string;
}

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
			const places = known.get(field);
			return places ? [lineOf(places, texts[index] ?? "")] : [];
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
function byField({ document }: Draft, known: Draft["reasons"]): Map<string, Place[]> {
	const found = new Map<string, Place[]>();
	const { clause } = assemblyWords[document.language];
	// Appendices come last, and each counts its clauses from 1.
	let appendix = "";
	visitClauses(document.children, (node) => {
		if (node.type === "appendix") appendix = `${node.label} ${node.number} `;
		const number = node.type === "appendix" ? "" : `${appendix && `${clause} `}${node.number} `;
		const place = { id: node.id, name: `${appendix}${number}${plainText(node.title)}` };
		for (const field of known.get(node.id) ?? []) {
			const places = found.get(field);
			if (places) places.push(place);
			else found.set(field, [place]);
		}
	});
	return found;
}

function lineOf(places: readonly Place[], words: string): HTMLElement {
	const links = places.flatMap(({ id, name }, index) => [
		index > 0 ? ", " : " ",
		element("a", { href: `#${id}` }, name),
	]);
	return element("span", {}, words, ...links);
}
