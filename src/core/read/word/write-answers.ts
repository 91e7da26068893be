import { isRecord } from "../../is-record.ts";
import type { HasEntry } from "../../schema/read-answers.ts";
import type { Vocabulary } from "../../schema/vocabulary.ts";
import { valueAt } from "../../value-at.ts";
import type { Target } from "./fields-of-tags.ts";

/** Answers that are written into, at paths that the vocabulary knows and no others. */
export type Answers = Record<string, unknown>;

type Row = Record<string, unknown>;

/** The answer that a target is about, or undefined. */
export function answerAt(answers: Readonly<Answers>, { path, name, row }: Target): unknown {
	if (!row) return valueAt(answers, path);
	const key = name.slice(name.lastIndexOf(".") + 1);
	return rowOf(answers, row)?.[key];
}

/** Writes an answer where it belongs; its row must be there. */
export function writeAnswer(answers: Answers, target: Target, value: unknown): void {
	const { path, name, row } = target;
	const dot = name.lastIndexOf(".");
	const key = name.slice(dot + 1);
	const holder = row
		? rowOf(answers, row)
		: dot < 0
			? answers
			: groupOf(answers, path.slice(0, dot));
	if (!holder) return;
	if (value === undefined) delete holder[key];
	else holder[key] = value;
}

/**
 * Sees to it that the row of a target is there. A row of the blank form has no id: it is the one row of its list.
 * @returns the target with its row, or nothing when there can be no such row
 */
export function settleRow(
	answers: Answers,
	target: Target,
	vocabulary: Vocabulary,
	hasEntry: HasEntry,
): Target | undefined {
	const { row } = target;
	if (!row) return target;
	const entry = vocabulary[row.list];
	if (!entry?.row) return undefined;
	const rows = listAt(answers, row.list) ?? [];
	const isOnly = rows.length <= 1 && entry.of === undefined;
	const id = row.id ?? (isOnly ? String(rows[0]?.id ?? "1") : undefined);
	if (id === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) return undefined;
	if (entry.of !== undefined && !hasEntry(entry.of, id)) return undefined;
	if (!rows.some((one) => one.id === id)) {
		const dot = row.list.lastIndexOf(".");
		const holder = dot < 0 ? answers : groupOf(answers, row.list.slice(0, dot));
		holder[row.list.slice(dot + 1)] = [...rows, { id }];
	}
	const path = row.id === undefined ? withRow(target.path, row.list, id) : target.path;
	return { ...target, path, row: { ...row, id } };
}

/** The ids of all rows in a set of answers. */
export function rowIdsOf(answers: unknown): string[] {
	if (!isRecord(answers)) return [];
	return Object.values(answers).flatMap((value): string[] => {
		if (!Array.isArray(value)) return isRecord(value) ? rowIdsOf(value) : [];
		return value.flatMap((row) => (isRecord(row) && typeof row.id === "string" ? [row.id] : []));
	});
}

function rowOf(
	answers: Readonly<Answers>,
	{ list, id }: NonNullable<Target["row"]>,
): Row | undefined {
	return listAt(answers, list)?.find((row) => row.id === id);
}

/** The rows of a list, or undefined. */
export function listAt(answers: Readonly<Answers>, list: string): Row[] | undefined {
	const value = valueAt(answers, list);
	return Array.isArray(value) ? value : undefined;
}

function groupOf(answers: Answers, group: string): Row {
	if (!isRecord(answers[group])) answers[group] = {};
	return answers[group] as Row;
}

function withRow(field: string, list: string, id: string): string {
	return `${list}.${id}${field.slice(list.length)}`;
}

/** Takes a row out. A list that loses its last row is unanswered again: nobody has said that there are none. */
export function removeRow(answers: Answers, { list, id }: { list: string; id: string }): void {
	const rows = listAt(answers, list);
	if (!rows) return;
	const dot = list.lastIndexOf(".");
	const holder = dot < 0 ? answers : groupOf(answers, list.slice(0, dot));
	const rest = rows.filter((row) => row.id !== id);
	if (rest.length > 0) holder[list.slice(dot + 1)] = rest;
	else delete holder[list.slice(dot + 1)];
}
