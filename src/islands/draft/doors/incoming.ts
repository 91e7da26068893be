import type { CaseKind } from "../../../core/facts/case-kind.ts";
import type { AnswerIssue, DoorIssue } from "../../../core/issue.ts";
import type { MadeOf, TakenCase } from "../../../core/read/read-case.ts";
import type { AnswerChange } from "../../../core/schema/answer-changes.ts";
import type { MigrationReport } from "../../../core/schema/migration.ts";
import { valueAt } from "../../../core/value-at.ts";
import type { Answers, Desk } from "../desk.ts";
import type { Doors } from "./doors.ts";

/** What was changed by hand in the wording of a Word file: by the titles of clauses, or why it cannot be told. */
export type WordingNews =
	| { readonly altered: readonly string[]; readonly removed: readonly string[] }
	/** Another edition or another language: nearly all of it is another. */
	| "other"
	| "unknown";

/** A draft that has come in, by whatever door, and is not in the form yet. */
export interface Incoming {
	/** Where from, in words that can stand in a sentence: «filen egenerklaering.docx». */
	readonly source: string;
	readonly answers: Answers;
	/** How many of the answers this form does not ask: they are kept with the case, and stand in no document here. */
	readonly notAsked: number;
	readonly issues: readonly AnswerIssue[];
	/** Where signs that nobody sees were taken out, and how many. */
	readonly cleaned: readonly AnswerIssue[];
	readonly migration?: MigrationReport | undefined;
	readonly madeOf?: MadeOf | undefined;
	/** Of a Word file: what was edited in it. */
	readonly changes?: readonly AnswerChange[];
	readonly remarks?: readonly DoorIssue[];
	readonly wording?: WordingNews | undefined;
	readonly isFromControls?: boolean;
	/** Takes it in anew at the doors of another form, in their words. */
	readonly again?: Again | undefined;
}

/** Does again at other doors what was begun at these. */
export type Again = (doors: Doors) => void | Promise<void>;

/** What a door says instead of letting something in. */
export interface Refusal {
	readonly refusal: string;
}

/** A case that was read at a door, for the form that it comes to. */
export function incomingOf(
	{ answers, issues, cleaned = [], migration, madeOf }: TakenCase<Answers>,
	source: string,
	{ data }: Desk,
): Incoming {
	const answered = answeredFields(answers, data.kind.fields);
	const notAsked = answered.filter((path) => !data.catalogue.questions[path]).length;
	return { source, answers, notAsked, issues, cleaned, migration, madeOf };
}

/** The kind of case that the doors read: what it holds is not known before it is read. */
export function readableKind({ data }: Desk): CaseKind<Answers> {
	return data.kind as CaseKind<never> as CaseKind<Answers>;
}

/** The fields that are answered, of those that are given. */
export function answeredFields(
	answers: Answers,
	fields: Readonly<Record<string, unknown>>,
): string[] {
	return Object.keys(fields).filter((path) => valueAt(answers, path) !== undefined);
}
