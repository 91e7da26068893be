import { valueAt } from "../../core/value-at.ts";
import { answerAt } from "./answer-at.ts";
import type { Answers } from "./desk.ts";
import { putAt } from "./read-form.ts";

type Row = { readonly id: string; readonly [key: string]: unknown };

/**
 * Whether something is answered.
 * @param path as `answerAt` takes it
 */
export function isAnswered(answers: Answers, path: string): boolean {
	const answer = answerAt(answers, path);
	return Array.isArray(answer) ? answer.length > 0 : answer !== undefined;
}

/**
 * Some answers as they were, with the rows that have come since, and the questions that they are of.
 * @param paths as `answerAt` takes them
 */
export function restored(paths: readonly string[], before: Answers, now: Answers) {
	const answers: Record<string, unknown> = {};
	const fields = new Set<string>();
	for (const path of paths) {
		const [group = "", id, key, entry] = path.split(".");
		const was = before[group];
		if (!Array.isArray(was)) {
			fields.add(path);
			putAt(answers, path, valueAt(before, path));
			continue;
		}
		fields.add(group);
		const is = answers[group] ?? now[group];
		const rows: readonly Row[] = Array.isArray(is) ? is : [];
		answers[group] =
			entry === undefined ? withRows(rows, was, id) : withEntry(rows, id, key ?? "", entry);
	}
	return { answers, fields };
}

/** The rows as they were, all or the one with the id, with those that have come since. */
function withRows(rows: readonly Row[], was: readonly Row[], id: string | undefined) {
	const back = id === undefined ? was : was.filter((row) => row.id === id);
	const all = rows.filter((row) => !back.some((one) => one.id === row.id));
	for (const row of back) {
		const earlier = was.slice(0, was.indexOf(row)).map((one) => one.id);
		// After the one that it stood after, of those that are here.
		all.splice(all.findLastIndex((one) => earlier.includes(one.id)) + 1, 0, row);
	}
	return all;
}

/** The rows as they are, with the entry once more in the one with the id. Where that is gone, so is what it said. */
function withEntry(rows: readonly Row[], id: string | undefined, key: string, entry: string) {
	return rows.map((row) => {
		if (row.id !== id) return row;
		const others = ((row[key] ?? []) as readonly string[]).filter((one) => one !== entry);
		return { ...row, [key]: [...others, entry] };
	});
}
