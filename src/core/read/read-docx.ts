import type { AnswerIssue, DoorIssue, DoorProblem } from "../issue.ts";
import { type AnswerChange, changedAnswers } from "../schema/answer-changes.ts";
import { readAnswers } from "../schema/read-answers.ts";
import { madeOf, type ReadableKind, type Refused, refuse, type TakenCase } from "./read-case.ts";
import { applyControls, applyGone, remarkUnshown, type WordsOf } from "./word/apply-controls.ts";
import { nameControls } from "./word/name-controls.ts";
import type { WordContent } from "./word/word-content.ts";
import type { Answers } from "./word/write-answers.ts";

export type { WordsOf } from "./word/apply-controls.ts";

/** What came out of a Word file. */
export interface TakenDocx<Answers> extends TakenCase<Answers> {
	/** Whether the file still carried its answers; if not, they are what stands in its controls. */
	readonly from: "case" | "controls";
	/** Where the document says something else than the answers that the file carries. */
	readonly changes: readonly AnswerChange[];
	/** What in the document was edited and could not be taken. */
	readonly remarks: readonly DoorIssue[];
}

/**
 * Reads a draft back out of its Word file, edited or not: the answers that lie in it, and what has been filled in or
 * changed in its controls. Never throws for what the file holds.
 * @param file what was taken out of any file, or why that could not be done
 */
export function readDocx<Case>(
	file: WordContent<Case> | DoorProblem,
	kind: ReadableKind<Case>,
	words: WordsOf,
): Refused | TakenDocx<Case> {
	if ("rule" in file) return refuse(file);
	const { named, nameless } = nameControls(file.controls, file.stood);
	const { stored } = file;
	if (stored?.refused) return stored;
	const filled = applyControls(stored?.answers as Answers | undefined, named, words);
	if (!stored && filled.known <= named.length / 2) {
		return refuse({ rule: "word-file-not-ours", values: {} });
	}
	const isAllNamed = stored !== undefined && nameless === 0 && file.stood !== undefined;
	const applied = isAllNamed ? applyGone(filled, file.stood, named, words) : filled;
	const unshown =
		stored && file.stood ? remarkUnshown(stored.answers as Answers, file.stood, words) : [];
	const { answers, issues } = readAnswers(applied.answers, kind, words.hasEntry);
	const changes = stored ? changedAnswers(stored.answers, answers, kind.fields) : [];
	const cleaned = [
		...(stored?.cleaned ?? []).filter((remark) => isUnchanged(remark, changes)),
		...applied.cleaned,
	];
	const remarks: DoorIssue[] =
		nameless === 0 ? [] : [{ rule: "fields-nameless", values: { count: nameless }, path: "" }];
	return {
		answers,
		issues: [...(stored?.issues ?? []), ...applied.issues, ...issues],
		from: stored ? "case" : "controls",
		...(cleaned.length > 0 ? { cleaned } : {}),
		changes,
		remarks: [...applied.remarks, ...unshown, ...remarks],
		...(stored?.migration ? { migration: stored.migration } : {}),
		madeOf: madeOf(file.properties),
	};
}

/** Whether the answer at a path is still the one that the file carries: what was remarked on it holds no longer else. */
function isUnchanged({ path }: AnswerIssue, changes: readonly AnswerChange[]): boolean {
	return !changes.some((change) => `${path}.`.startsWith(`${change.path}.`));
}
