import { isRecord } from "../is-record.ts";
import type { AnswerIssue, DoorProblem } from "../issue.ts";
import type { Migration, MigrationReport } from "../schema/migration.ts";
import {
	type AnswerForm,
	type AnswersRead,
	type HasEntry,
	readAnswers,
} from "../schema/read-answers.ts";
import { findNationalIdentityNumber } from "../schema/readers/national-identity-number.ts";
import { migrate } from "./migrate.ts";

/** A kind of case, as far as reading needs it. */
export interface ReadableKind<Answers> extends AnswerForm<Answers> {
	readonly kind: string;
	readonly schemaVersion: number;
	/** One for each version after the first. */
	readonly migrations?: readonly Migration[];
}

/** The draft that a file was made of, as far as the file says so. What it says is checked in form, and is no more than said. */
export interface MadeOf {
	/** The agreement by its name: `egenerklaering`. */
	readonly document?: string;
	/** Its number: `0.1`. */
	readonly edition?: string;
	/** The day of the draft, `2026-11-23`. */
	readonly date?: string;
}

/** Nothing was taken. */
export interface Refused {
	readonly answers: undefined;
	readonly refused: DoorProblem;
	readonly issues: readonly [];
	readonly migration?: undefined;
}

/** The answers; what is wrong, field by field; and what became of them if they are from an older version. */
export interface TakenCase<Answers> extends AnswersRead<Answers> {
	readonly refused?: undefined;
	readonly migration?: MigrationReport;
	readonly madeOf?: MadeOf;
}

export type ReadCase<Answers> = Refused | TakenCase<Answers>;

/** A case as it is stored, from any version that is known. */
interface CaseData {
	readonly version: number;
	readonly answers: Readonly<Record<string, unknown>>;
}

/**
 * Reads a case: `{ schemaVersion, kind, answers }`. An older one is brought up to date; a newer one is refused.
 * @param data parsed JSON, from anywhere
 */
export function readCase<Answers>(
	data: unknown,
	readable: ReadableKind<Answers>,
	hasEntry: HasEntry,
): ReadCase<Answers> {
	const found = caseIn(data, readable);
	if ("rule" in found) return refuse(found);
	const { version, answers } = found;
	const { schemaVersion, migrations = [] } = readable;
	if (version === schemaVersion) return quotedShort(readAnswers(answers, readable, hasEntry));
	const moved = migrate(answers, { from: version, to: schemaVersion }, migrations);
	const read = quotedShort(readAnswers(moved.answers, readable, hasEntry));
	return { ...read, migration: moved.report };
}

/**
 * Keys that nobody knows, as a message may name them: never long, and never the number of a person. A form has no
 * such keys; only a file or a link has.
 */
function quotedShort<Answers>(taken: TakenCase<Answers>): TakenCase<Answers> {
	const named = taken.issues.map((issue): AnswerIssue => {
		if (issue.rule !== "unknown-field") return issue;
		const { field } = issue.values;
		const short = findNationalIdentityNumber(field) === undefined ? field.slice(0, 60) : "…";
		const path = `${issue.path.slice(0, issue.path.length - field.length)}${short}`;
		return { ...issue, values: { field: short }, path };
	});
	return { ...taken, issues: named };
}

/** Which draft a file says that it was made of; what is not written as such names and days are is left out. */
export function madeOf(said: { document?: unknown; edition?: unknown; date?: unknown }): MadeOf {
	const as = (value: unknown, form: RegExp) =>
		typeof value === "string" && value.length <= 60 && form.test(value) ? value : undefined;
	const document = as(said.document, /^[a-z0-9]+(-[a-z0-9]+)*$/);
	// The document says «Utgave 0.1».
	const edition = as(said.edition, /\d(\.\d+)*$/)?.match(/\d+(\.\d+)*$/)?.[0];
	const date = as(said.date, /^\d{4}-\d\d-\d\d$/);
	return {
		...(document === undefined ? {} : { document }),
		...(edition === undefined ? {} : { edition }),
		...(date === undefined ? {} : { date }),
	};
}

/** The result of a door that takes nothing. */
export function refuse(problem: DoorProblem): Refused {
	return { answers: undefined, refused: problem, issues: [] };
}

function caseIn(
	data: unknown,
	{ kind, schemaVersion }: ReadableKind<never>,
): CaseData | DoorProblem {
	if (!isRecord(data) || !isRecord(data.answers)) return { rule: "not-a-case", values: {} };
	const { kind: found, schemaVersion: version } = data;
	if (typeof found !== "string" || typeof version !== "number") {
		return { rule: "not-a-case", values: {} };
	}
	if (found !== kind) {
		return {
			rule: "case-of-other-kind",
			values: { found: found.slice(0, 60), expected: kind },
		};
	}
	if (!Number.isInteger(version) || version < 1) return { rule: "not-a-case", values: {} };
	if (version > schemaVersion) {
		return { rule: "case-from-newer-version", values: { found: version, known: schemaVersion } };
	}
	return { version, answers: data.answers };
}
