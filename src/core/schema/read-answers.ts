import { isRecord } from "../is-record.ts";
import type { AnswerIssue } from "../issue.ts";
import { valueAt } from "../value-at.ts";
import type { AnswerCheck } from "./answer-check.ts";
import { type HasEntry, readField } from "./read-field.ts";
import { readRows } from "./read-rows.ts";
import { type Report, startReport } from "./report.ts";
import type { Vocabulary } from "./vocabulary.ts";

export type { HasEntry } from "./read-field.ts";

/** What may be answered, and what must hold between the answers. */
export interface AnswerForm<Answers> {
	readonly fields: Vocabulary;
	readonly checks: readonly AnswerCheck<Answers>[];
}

/** What came of reading answers. */
export interface AnswersRead<Answers> {
	readonly answers: Answers;
	/** What is wrong, and is not among the answers. */
	readonly issues: readonly AnswerIssue[];
	/** Where signs that nobody sees were taken out, and how many; absent where there were none. */
	readonly cleaned?: readonly AnswerIssue[];
}

/**
 * Reads answers from plain data. What is wrong is named, field by field, and left out; the rest stands.
 * @param data anything: form input, a file, a link
 * @returns answers in the shape that the fields describe, with normalised values
 */
export function readAnswers<Answers>(
	data: unknown,
	{ fields, checks }: AnswerForm<Answers>,
	hasEntry: HasEntry,
): AnswersRead<Answers> {
	const { report, issues, cleaned } = startReport();
	const answers: Record<string, unknown> = {};
	for (const [path, entry] of Object.entries(fields)) {
		const given = valueAt(data, path);
		const value = entry.row
			? readRows(given, path, entry, hasEntry, report)
			: readField(given, path, entry, hasEntry, report);
		if (value !== undefined) put(answers, path, value);
	}
	reportUnknown(data, fields, report);
	for (const { field, problem, holds } of checks) {
		if (holds(answers as Answers)) continue;
		report.wrong(field, problem);
		take(answers, field);
	}
	return { answers: answers as Answers, issues, ...(cleaned.length > 0 ? { cleaned } : {}) };
}

/** Names every key that no field has: a misspelt answer must not be lost in silence. */
function reportUnknown(data: unknown, fields: Vocabulary, report: Report): void {
	if (!isRecord(data)) return;
	const groups = new Map<string, Set<string>>();
	for (const path of Object.keys(fields)) {
		const [group = "", key] = path.split(".");
		const keys = groups.get(group) ?? new Set();
		groups.set(group, key === undefined ? keys : keys.add(key));
	}
	for (const [name, value] of Object.entries(data)) {
		const keys = groups.get(name);
		if (!keys) report.wrong(name, { rule: "unknown-field", values: { field: name } });
		else if (keys.size > 0 && !isRecord(value))
			report.wrong(name, { rule: "wrong-type", values: {} });
		else if (keys.size > 0) {
			for (const key of Object.keys(value as object)) {
				if (!keys.has(key)) {
					report.wrong(`${name}.${key}`, { rule: "unknown-field", values: { field: key } });
				}
			}
		}
	}
}

function put(answers: Record<string, unknown>, path: string, value: unknown): void {
	const [group = "", key] = path.split(".");
	if (key === undefined) answers[group] = value;
	else answers[group] = { ...(answers[group] as object | undefined), [key]: value };
}

function take(answers: Record<string, unknown>, path: string): void {
	const [group = "", key] = path.split(".");
	const within = answers[group] as Record<string, unknown> | undefined;
	if (key !== undefined) delete within?.[key];
	// A group of which nothing is left is no answer.
	if (key === undefined || Object.keys(within ?? {}).length === 0) delete answers[group];
}
