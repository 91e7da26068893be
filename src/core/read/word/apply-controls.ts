import type { AnswerIssue, DoorIssue } from "../../issue.ts";
import { sameAnswer } from "../../schema/answer-changes.ts";
import type { HasEntry } from "../../schema/read-answers.ts";
import { readField } from "../../schema/read-field.ts";
import { type Report, startReport } from "../../schema/report.ts";
import type { Vocabulary } from "../../schema/vocabulary.ts";
import { undivided } from "../../undivided.ts";
import { valueAt } from "../../value-at.ts";
import { type Target, type TargetOf, targetFinder } from "./fields-of-tags.ts";
import { goneFrom } from "./gone.ts";
import type { NamedControl } from "./name-controls.ts";
import { even, isPrintedAs, valueOfWords, type Wording } from "./words-to-value.ts";
import {
	type Answers,
	answerAt,
	listAt,
	removeRow,
	rowIdsOf,
	settleRow,
	writeAnswer,
} from "./write-answers.ts";

/** What is needed to understand the words of a document. */
export interface WordsOf {
	/** Every path that a template may use: the fields and the facts. */
	readonly vocabulary: Vocabulary;
	readonly hasEntry: HasEntry;
	/** The languages that documents are made in. */
	readonly wordings: readonly Wording[];
}

/** Answers after the document has had its say. */
export interface Applied {
	readonly answers: Answers;
	readonly issues: readonly AnswerIssue[];
	/** Where signs that nobody sees were taken out of what was taken over. */
	readonly cleaned: readonly AnswerIssue[];
	readonly remarks: readonly DoorIssue[];
	/** How many of the controls are about something that this kind of case knows. */
	readonly known: number;
}

/** One answer and all the places in the document where it stands. */
interface Place {
	readonly target: Target;
	readonly texts: (string | undefined)[];
}

/**
 * Takes the answers over from the controls of a document. Where a control says something else than the answers,
 * the control wins; where its places say different things, or nothing that can be understood, the answer stays.
 * @param stored the answers that the file carries, or nothing
 */
export function applyControls(
	stored: Readonly<Answers> | undefined,
	controls: readonly NamedControl[],
	words: WordsOf,
): Applied {
	const answers: Answers = structuredClone(stored ?? {});
	const { report, issues, cleaned } = startReport();
	const remarks: DoorIssue[] = [];
	const { places, known } = placesOf(controls, words, stored);
	for (const place of places) {
		const found = place.target.derived
			? followDerived(place, answers, stored !== undefined, words)
			: takeAnswer(place, answers, words, report);
		if (!found) continue;
		remarks.push(remarkAt(place.target, found, words));
	}
	return { answers, issues, cleaned, remarks, known };
}

type Remark =
	| "places-disagree"
	| "words-not-understood"
	| "follows-from-others"
	| "places-gone"
	| "rows-not-shown";

/** Something to say at a field, which is named as the blank for it is. */
function remarkAt(
	{ name, path }: Pick<Target, "name" | "path">,
	rule: Remark,
	{ wordings }: WordsOf,
): DoorIssue {
	const label = wordings[0]?.catalogue.questions[name]?.blank ?? name;
	return { rule, values: { label }, path };
}

/**
 * Takes out the rows that were taken out of the document, and says which other answers have gone from it.
 * @param stood the paths of the controls when the file was made
 */
export function applyGone(
	applied: Applied,
	stood: readonly string[],
	controls: readonly NamedControl[],
	words: WordsOf,
): Applied {
	const answers = structuredClone(applied.answers);
	const standing = new Set(controls.map(({ tag }) => tag));
	const gone = goneFrom(stood, standing, targetsFor(answers, words));
	for (const row of gone.rows) removeRow(answers, row);
	const missed = gone.answers.filter((target) => answerAt(answers, target) !== undefined);
	const remarks = missed.map((target) => remarkAt(target, "places-gone", words));
	return { ...applied, answers, remarks: [...applied.remarks, ...remarks] };
}

/**
 * Tells of lists that the document shows, but not all the rows of: somebody has put the others into the file.
 * @param stored the answers that the file carries
 * @param stood the paths of the controls when the file was made
 */
export function remarkUnshown(
	stored: Readonly<Answers>,
	stood: readonly string[],
	words: WordsOf,
): DoorIssue[] {
	const targetOf = targetsFor(stored, words);
	const shown = new Map<string, Set<string>>();
	for (const { row } of stood.flatMap((path) => targetOf(path) ?? [])) {
		if (!row) continue;
		const ids = shown.get(row.list) ?? new Set();
		// A row of the blank form has no id: the list stands in the document, with no row of its own.
		shown.set(row.list, row.id === undefined ? ids : ids.add(row.id));
	}
	const isUnshown = ([list, ids]: readonly [string, ReadonlySet<string>]) =>
		listAt(stored, list)?.some(({ id }) => !ids.has(String(id))) === true;
	return [...shown]
		.filter(isUnshown)
		.map(([list]) => remarkAt({ name: list, path: list }, "rows-not-shown", words));
}

function targetsFor(answers: unknown, { vocabulary, wordings }: WordsOf): TargetOf {
	const services = Object.keys(wordings[0]?.catalogue.services ?? {});
	return targetFinder(vocabulary, [...services, ...rowIdsOf(answers)]);
}

/** Takes over what the places of one answer say, if they say something else than the answer. */
function takeAnswer(
	{ target, texts }: Place,
	answers: Answers,
	{ vocabulary, hasEntry, wordings }: WordsOf,
	report: Report,
): Remark | undefined {
	const before = answerAt(answers, target);
	const edited = texts.filter((text) => !isSame(text, before, target, wordings));
	if (edited.length === 0) return undefined;
	const [text, ...others] = new Map(edited.map((one) => [even(one ?? ""), one])).values();
	if (others.length > 0) return "places-disagree";
	if (text === undefined) {
		writeAnswer(answers, target, undefined);
		return undefined;
	}
	const typed = valueOfWords(text, target, wordings);
	const settled = typed && settleRow(answers, target, vocabulary, hasEntry);
	if (!settled) return "words-not-understood";
	const value = readField(typed, settled.path, target.entry, hasEntry, report, settled.row?.id);
	if (value !== undefined && !sameAnswer(value, before)) writeAnswer(answers, settled, value);
	return undefined;
}

/** Words that follow from other answers: they say that a row is there, and else only whether they were edited. */
function followDerived(
	{ target, texts }: Place,
	answers: Answers,
	isStored: boolean,
	{ vocabulary, hasEntry, wordings }: WordsOf,
): Remark | undefined {
	if (!isStored) {
		if (target.row?.id !== undefined) settleRow(answers, target, vocabulary, hasEntry);
		return undefined;
	}
	const isEdited = texts.some((text) => isForeign(text, target, answers, wordings));
	return isEdited ? "follows-from-others" : undefined;
}

/** The controls by the answer that they are about, in the order in which the answers first stand. */
function placesOf(
	controls: readonly NamedControl[],
	words: WordsOf,
	stored: unknown,
): { readonly places: Iterable<Place>; readonly known: number } {
	const targetOf = targetsFor(stored, words);
	const places = new Map<string, Place>();
	let known = 0;
	for (const { tag, text } of controls) {
		const target = targetOf(tag);
		if (!target) continue;
		known += 1;
		const key = target.derived ? tag : target.path;
		const place = places.get(key) ?? { target, texts: [] };
		place.texts.push(text);
		places.set(key, place);
	}
	return { places: places.values(), known };
}

function isSame(
	text: string | undefined,
	value: unknown,
	target: Target,
	wordings: readonly Wording[],
): boolean {
	const isNothing = value === undefined || (Array.isArray(value) && value.length === 0);
	if (text === undefined || isNothing)
		return isNothing && (text === undefined || isUndivided(text, target));
	if (isPrintedAs(text, value, target, wordings)) return true;
	const said = valueOfWords(text, target, wordings);
	return said !== undefined && sameAnswer(said, value);
}

/** Whether the words are those of a service whose data are not divided: they are nobody's answer. */
function isUndivided(text: string, { entry }: Target): boolean {
	return (
		entry.of === "dataCategories" && Object.values(undivided).some((words) => words === even(text))
	);
}

/** Whether words that follow from an answer are others than those that would follow, as far as it can be told. */
function isForeign(
	text: string | undefined,
	target: Target,
	answers: Answers,
	wordings: readonly Wording[],
): boolean {
	if (text === undefined) return false;
	const id = target.row?.id;
	if (id === undefined) return valueAt(answers, target.path) === undefined;
	return !wordings.some(({ catalogue }) => {
		const { name, scope } = catalogue.services[id] ?? {};
		return [name?.nb, name?.nn, scope].some((one) => one !== undefined && even(one) === even(text));
	});
}
