import { valueAt } from "../value-at.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One difference between two sets of answers. */
export interface AnswerChange {
	readonly kind: "given" | "changed" | "cleared" | "row-added" | "row-removed" | "rows-moved";
	/** The question: `consumer.name`, `contacts.telephone`, `contacts`. */
	readonly field: string;
	/** The same with the row: `contacts.1.telephone`, `contacts.1`. */
	readonly path: string;
	/** An answer, a row, or for rows that were moved their ids. Undefined where there was none. */
	readonly before: unknown;
	readonly after: unknown;
}

interface Row {
	readonly id: string;
	readonly [key: string]: unknown;
}

/**
 * What would change if one set of answers took the place of another, field by field in the order of the questions.
 * Nothing is listed exactly when the two say the same; in which order entries were chosen says nothing.
 * @param before answers as `readAnswers` gives them; so is `after`
 */
export function changedAnswers(
	before: unknown,
	after: unknown,
	fields: Vocabulary,
): AnswerChange[] {
	return Object.entries(fields).flatMap(([field, { row }]) => {
		const [one, other] = [valueAt(before, field), valueAt(after, field)];
		return row
			? changedRows(
					field,
					one as readonly Row[] | undefined,
					other as readonly Row[] | undefined,
					row,
				)
			: changedValue(field, field, one, other);
	});
}

/** Whether two answers to one question say the same. */
export function sameAnswer(one: unknown, other: unknown): boolean {
	if (!Array.isArray(one) || !Array.isArray(other)) return one === other;
	return one.length === other.length && one.every((entry) => other.includes(entry));
}

function changedValue(
	field: string,
	path: string,
	before: unknown,
	after: unknown,
): AnswerChange[] {
	if (sameAnswer(before, after)) return [];
	const kind = before === undefined ? "given" : after === undefined ? "cleared" : "changed";
	return [{ kind, field, path, before, after }];
}

function changedRows(
	field: string,
	before: readonly Row[] | undefined,
	after: readonly Row[] | undefined,
	cells: Vocabulary,
): AnswerChange[] {
	const earlier = new Map((before ?? []).map((row) => [row.id, row]));
	const later = new Map((after ?? []).map((row) => [row.id, row]));
	const changes: AnswerChange[] = [];
	for (const [id, row] of earlier) {
		if (!later.has(id)) changes.push(rowChange("row-removed", field, id, row, undefined));
	}
	for (const [id, row] of later) {
		const known = earlier.get(id);
		if (!known) changes.push(rowChange("row-added", field, id, undefined, row));
		else {
			for (const key of Object.keys(cells)) {
				const path = `${field}.${id}.${key}`;
				changes.push(...changedValue(`${field}.${key}`, path, known[key], row[key]));
			}
		}
	}
	const stayed = [...earlier.keys()].filter((id) => later.has(id));
	const order = [...later.keys()].filter((id) => earlier.has(id));
	if (stayed.join() !== order.join()) {
		changes.push({ kind: "rows-moved", field, path: field, before: stayed, after: order });
	}
	return [...changes, ...changedNone(field, before, after)];
}

/** An empty list says «none», which is not the same as no answer, and is taken back by the first row. */
function changedNone(
	field: string,
	before: readonly Row[] | undefined,
	after: readonly Row[] | undefined,
): AnswerChange[] {
	const [was, is] = [before?.length === 0, after?.length === 0];
	if (is && !was) return [{ kind: "given", field, path: field, before: undefined, after }];
	if (was && !is) {
		return [{ kind: "cleared", field, path: field, before, after: undefined }];
	}
	return [];
}

function rowChange(
	kind: "row-added" | "row-removed",
	field: string,
	id: string,
	before: Row | undefined,
	after: Row | undefined,
): AnswerChange {
	return { kind, field, path: `${field}.${id}`, before, after };
}
