import type { AnswerIssue } from "../../../core/issue.ts";
import { element, list } from "../dom.ts";
import type { AnswersInWords } from "./answers-in-words.ts";
import { changeList } from "./change-list.ts";
import type { Incoming } from "./incoming.ts";
import type { DoorWords } from "./words.ts";

/**
 * What the reader must know of a draft that comes in, beside its answers: what was edited in Word, what has become
 * of older answers, what was not understood, and what was taken out. Empty where there is nothing to know.
 */
export function reportOf(
	incoming: Incoming,
	inWords: AnswersInWords,
	words: DoorWords,
): HTMLElement[] {
	return [
		...editedIn(incoming, inWords, words),
		...remarksOn(incoming, words),
		...wordingOf(incoming, words),
		...migrationOf(incoming, inWords, words),
		...atAnswers(words.opening.issuesHeading, incoming.issues, incoming, inWords, words),
		...atAnswers(words.opening.cleanedHeading, incoming.cleaned, incoming, inWords, words),
		...(incoming.isFromControls ? [note(words.opening.fromControls)] : []),
		...(incoming.notAsked > 0 ? [note(words.opening.notAsked(incoming.notAsked))] : []),
	];
}

function editedIn(
	{ changes = [], answers }: Incoming,
	inWords: AnswersInWords,
	words: DoorWords,
): HTMLElement[] {
	const { opening } = words;
	if (changes.length === 0) return [];
	const sides = { before: opening.stored, after: opening.typed, answers };
	return [part(opening.editedHeading(changes.length), changeList(changes, sides, inWords, words))];
}

function remarksOn({ remarks = [] }: Incoming, words: DoorWords): HTMLElement[] {
	if (remarks.length === 0) return [];
	return [part(words.opening.remarksHeading, list(...remarks.map(words.doorProblem)))];
}

function wordingOf({ wording }: Incoming, { opening }: DoorWords): HTMLElement[] {
	if (wording === undefined) return [];
	if (wording === "other") return [note(opening.wordingOther)];
	if (wording === "unknown") return [note(opening.wordingUnknown)];
	const lines = [...wording.altered.map(opening.altered), ...wording.removed.map(opening.removed)];
	if (lines.length === 0) return [];
	return [part(opening.wordingHeading, note(opening.wordingWhat), list(...lines))];
}

function migrationOf(
	{ migration }: Incoming,
	inWords: AnswersInWords,
	{ opening }: DoorWords,
): HTMLElement[] {
	if (!migration) return [];
	const { from, to, kept, renamed, dropped } = migration;
	const lines = [
		...renamed.map((one) => opening.renamed(one.from, inWords.label(one.to))),
		...dropped.map(({ field, value }) => opening.dropped(field, inWords.value(value, field))),
	];
	const told = note(opening.migrated(from, to, kept.length));
	return [part(opening.migrationHeading, told, ...(lines.length > 0 ? [list(...lines)] : []))];
}

/** What is said of answers, each under its question. */
function atAnswers(
	heading: string,
	said: readonly AnswerIssue[],
	{ answers }: Incoming,
	inWords: AnswersInWords,
	words: DoorWords,
): HTMLElement[] {
	if (said.length === 0) return [];
	const lines = said.map((issue) => {
		const sentence = words.answerProblem(issue);
		if (issue.rule === "unknown-field") return sentence;
		const place = element("strong", {}, inWords.place(issue.path, answers));
		return element("span", {}, place, element("br"), sentence);
	});
	return [part(heading, list(...lines))];
}

function part(heading: string, ...children: readonly Node[]): HTMLElement {
	return element("div", { className: "door-part" }, element("h3", {}, heading), ...children);
}

function note(words: string): HTMLElement {
	return element("p", {}, words);
}
