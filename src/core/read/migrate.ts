import { isRecord } from "../is-record.ts";
import type { Migration, MigrationReport } from "../schema/migration.ts";

type Answers = Readonly<Record<string, unknown>>;

/**
 * Takes answers from an older version to the present one, step by step.
 * @param migrations one for each version after the first; what they do not name is kept
 * @throws when a step is missing: whoever raised the version left it out
 */
export function migrate(
	answers: Answers,
	{ from, to }: { readonly from: number; readonly to: number },
	migrations: readonly Migration[],
): { readonly answers: Answers; readonly report: MigrationReport } {
	let current = answers;
	const origins = new Map<string, string>();
	const dropped: MigrationReport["dropped"][number][] = [];
	for (let version = from + 1; version <= to; version += 1) {
		const step = migrations.find((one) => one.to === version);
		if (!step) throw new Error(`No migration to version ${version}`);
		for (const field of step.dropped ?? []) {
			const { rest, taken } = takeOut(current, field);
			current = rest;
			if (taken !== undefined) dropped.push({ field, value: taken });
		}
		for (const [before, after] of Object.entries(step.renamed ?? {})) {
			const { rest, taken } = takeOut(current, before);
			current = taken === undefined ? rest : putIn(rest, after, taken);
			if (taken === undefined) continue;
			origins.set(after, origins.get(before) ?? before);
			origins.delete(before);
		}
		for (const [field, names] of Object.entries(step.options ?? {})) {
			current = changeAt(current, field, (option) =>
				typeof option === "string" && Object.hasOwn(names, option) ? names[option] : option,
			);
		}
	}
	const renamed = [...origins].map(([after, before]) => ({ from: before, to: after }));
	const kept = fieldsOf(current)
		.filter((field) => !origins.has(field))
		.sort();
	return { answers: current, report: { from, to, kept, renamed, dropped } };
}

/** The values of a cell by row, so that they find their rows again. */
type Column = readonly unknown[];

function takeOut(answers: Answers, path: string): { rest: Answers; taken: unknown } {
	const [group = "", key] = path.split(".");
	const whole = own(answers, group);
	if (key === undefined) return { rest: without(answers, group), taken: whole };
	if (Array.isArray(whole)) {
		const column: Column = whole.map((row) => (isRecord(row) ? own(row, key) : undefined));
		if (column.every((value) => value === undefined)) return { rest: answers, taken: undefined };
		const rows = whole.map((row) => (isRecord(row) ? without(row, key) : row));
		return { rest: { ...answers, [group]: rows }, taken: column };
	}
	if (!isRecord(whole)) return { rest: answers, taken: undefined };
	return { rest: { ...answers, [group]: without(whole, key) }, taken: own(whole, key) };
}

function putIn(answers: Answers, path: string, value: unknown): Answers {
	const [group = "", key] = path.split(".");
	if (key === undefined) return { ...answers, [group]: value };
	const whole = own(answers, group);
	if (Array.isArray(whole) && Array.isArray(value)) {
		const rows = whole.map((row, index) =>
			isRecord(row) && value[index] !== undefined ? { ...row, [key]: value[index] } : row,
		);
		return { ...answers, [group]: rows };
	}
	return { ...answers, [group]: { ...(isRecord(whole) ? whole : {}), [key]: value } };
}

function changeAt(answers: Answers, path: string, change: (value: unknown) => unknown): Answers {
	const { rest, taken } = takeOut(answers, path);
	if (taken === undefined) return answers;
	const isColumn = path.includes(".") && Array.isArray(taken);
	return putIn(rest, path, isColumn ? (taken as Column).map(change) : change(taken));
}

/** The fields that are answered: groups and rows are opened, and a list of no rows is named itself. */
function fieldsOf(answers: Answers): string[] {
	const fields = Object.entries(answers).flatMap(([name, value]) => {
		if (Array.isArray(value)) {
			const keys = value.flatMap((row) => (isRecord(row) ? Object.keys(row) : []));
			const cells = keys.filter((key) => key !== "id").map((key) => `${name}.${key}`);
			return cells.length > 0 ? cells : [name];
		}
		return isRecord(value) ? Object.keys(value).map((key) => `${name}.${key}`) : [name];
	});
	return [...new Set(fields)];
}

function own(record: Answers, key: string): unknown {
	return Object.hasOwn(record, key) ? record[key] : undefined;
}

function without(record: Answers, key: string): Answers {
	return Object.fromEntries(Object.entries(record).filter(([name]) => name !== key));
}
