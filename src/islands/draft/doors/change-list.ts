import type { AnswerChange } from "../../../core/schema/answer-changes.ts";
import type { KeepingTexts, OpeningTexts } from "../../../texts/keeping.ts";
import type { Answers } from "../desk.ts";
import { button, element } from "../dom.ts";
import type { AnswersInWords } from "./answers-in-words.ts";

/** So many lines stand there at first: as many as one reads. */
const atFirst = 20;

/** What two sets of answers say, and what the two are called: «Nå:» and «Blir:», «Før:» and «I Word:». */
export interface Sides {
	readonly before: string;
	readonly after: string;
	/** Where rows that are changed can be found by their ids. */
	readonly answers: Answers;
}

/** What is another, question by question, in words: the first of them, and all when they are asked for. */
export function changeList(
	changes: readonly AnswerChange[],
	sides: Sides,
	inWords: AnswersInWords,
	{ opening: texts, elsewhere }: Pick<KeepingTexts, "opening" | "elsewhere">,
): HTMLElement {
	const asked = changes.filter(({ field }) => inWords.isAsked(field));
	const lines = asked.map((change) => lineOf(change, sides, inWords, texts));
	const others = changes.length - asked.length;
	if (others > 0) lines.push(element("li", {}, elsewhere(others)));
	const shown = element("ul", { className: "door-changes", role: "list" });
	shown.append(...lines.slice(0, atFirst));
	const place = element("div", {}, shown);
	if (lines.length > atFirst) {
		const all = button(
			texts.showAll(lines.length),
			() => {
				all.remove();
				shown.append(...lines.slice(atFirst));
				const next = lines[atFirst];
				if (!next) return;
				next.tabIndex = -1;
				next.focus();
			},
			"tertiary",
		);
		place.append(all);
	}
	return place;
}

function lineOf(
	{ kind, field, path, before, after }: AnswerChange,
	sides: Sides,
	inWords: AnswersInWords,
	texts: OpeningTexts,
): HTMLLIElement {
	const line = (label: string, ...lines: readonly Node[]) =>
		element("li", {}, element("strong", {}, label), ...lines);
	switch (kind) {
		case "row-added":
			return line(inWords.label(field), said("", texts.rowAdded(inWords.row(after, field))));
		case "row-removed":
			return line(inWords.label(field), said("", texts.rowRemoved(inWords.row(before, field))));
		case "rows-moved":
			return line(inWords.label(field), said("", texts.rowsMoved));
		default:
			return line(
				inWords.place(path, sides.answers),
				said(sides.before, inWords.value(before, field, path)),
				said(sides.after, inWords.value(after, field, path)),
			);
	}
}

function said(lead: string, words: string): HTMLElement {
	return element(
		"p",
		{},
		...(lead ? [element("span", { className: "quiet" }, lead), " "] : []),
		words,
	);
}
