import type { AnswerIssue } from "../issue.ts";
import { type AnswerForm, type HasEntry, readAnswers } from "../schema/read-answers.ts";

/** A kind of case, as far as reading needs it. */
export interface ReadableKind<Answers> extends AnswerForm<Answers> {
	readonly kind: string;
	readonly schemaVersion: number;
}

/** The answers, unless the file as a whole cannot be taken; and what is wrong, field by field. */
export interface ReadCase<Answers> {
	readonly answers: Answers | undefined;
	readonly issues: readonly AnswerIssue[];
}

/**
 * Reads a case: `{ schemaVersion, kind, answers }`.
 * @param data parsed JSON, from anywhere
 */
export function readCase<Answers>(
	data: unknown,
	readable: ReadableKind<Answers>,
	hasEntry: HasEntry,
): ReadCase<Answers> {
	const { kind, schemaVersion } = readable;
	if (!isRecord(data) || !isRecord(data.answers))
		return refused({ rule: "not-a-case", values: {}, path: "" });
	const found = data.kind;
	if (found !== kind) {
		const values = { found: String(found), expected: kind };
		return refused({ rule: "case-of-other-kind", values, path: "kind" });
	}
	const version = Number(data.schemaVersion);
	if (!Number.isInteger(version) || version < 1) {
		return refused({ rule: "not-a-case", values: {}, path: "schemaVersion" });
	}
	if (version > schemaVersion) {
		const values = { found: version, known: schemaVersion };
		return refused({ rule: "case-from-newer-version", values, path: "schemaVersion" });
	}
	return readAnswers(data.answers, readable, hasEntry);
}

function refused(issue: AnswerIssue): ReadCase<never> {
	return { answers: undefined, issues: [issue] };
}

function isRecord(data: unknown): data is Readonly<Record<string, unknown>> {
	return typeof data === "object" && data !== null && !Array.isArray(data);
}
