import type { StoredCase } from "../document/draft.ts";
import type { View } from "../facts/view.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";
import { valueAt } from "../value-at.ts";

/**
 * The answers that the draft shows or depends on, and no others: what the reader has taken out of the
 * draft is not carried along in the file.
 * @param used the fields noted during assembly, rows with their ids
 */
export function storedCase(view: View, used: ReadonlySet<string>): StoredCase {
	const answers: Record<string, unknown> = {};
	for (const [path, { row }] of Object.entries(view.vocabulary)) {
		const value = valueAt(view.answers, path);
		if (value === undefined) continue;
		if (row && Array.isArray(value)) {
			const rows = value.map((one: Record<string, unknown>) => keepUsed(one, path, row, used));
			if (used.has(path) || rows.some((one) => Object.keys(one).length > 1))
				put(answers, path, rows);
		} else if (used.has(path)) put(answers, path, value);
	}
	return { schemaVersion: view.schemaVersion, kind: view.kind, answers };
}

function keepUsed(
	row: Readonly<Record<string, unknown>>,
	list: string,
	vocabulary: Vocabulary,
	used: ReadonlySet<string>,
): Record<string, unknown> {
	const id = String(row.id);
	const kept: Record<string, unknown> = { id };
	for (const key of Object.keys(vocabulary)) {
		const isUsed = used.has(`${list}.${key}`) || used.has(`${list}.${id}.${key}`);
		if (isUsed && row[key] !== undefined) kept[key] = row[key];
	}
	return kept;
}

function put(target: Record<string, unknown>, path: string, value: unknown): void {
	const keys = path.split(".");
	const last = keys.pop() ?? path;
	let group = target;
	for (const key of keys) {
		group[key] ??= {};
		group = group[key] as Record<string, unknown>;
	}
	group[last] = value;
}
