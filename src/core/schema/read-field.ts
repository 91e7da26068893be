import type { AnswerProblem } from "../issue.ts";
import type { FieldMeta } from "./kinds.ts";
import { readers, type TypedKind } from "./readers/index.ts";

/** Whether the catalogue has an entry with this id; what belongs to a row is asked with the row's id. */
export type HasEntry = (of: NonNullable<FieldMeta["of"]>, id: string, rowId?: string) => boolean;

/** Takes down what is wrong with the answer at a path. */
export type Report = (path: string, problem: AnswerProblem) => void;

/** Reads one answer by the kind of its field. Undefined is unanswered, or refused and reported. */
export function readField(
	given: unknown,
	path: string,
	meta: FieldMeta,
	hasEntry: HasEntry,
	report: Report,
	rowId?: string,
): unknown {
	if (given === undefined) return undefined;
	if (meta.kind === "entries") return readEntries(given, path, meta, hasEntry, report, rowId);
	if (typeof given !== "string") {
		report(path, { rule: "wrong-type", values: {} });
		return undefined;
	}
	if (meta.kind === "choice") {
		if (meta.options?.includes(given) || isEntry(given, meta, hasEntry)) return given;
		report(path, { rule: "unknown-option", values: {} });
		return undefined;
	}
	if (meta.kind === "entry") {
		if (isEntry(given, meta, hasEntry, rowId)) return given;
		report(path, { rule: "unknown-entry", values: { id: given.slice(0, 60) } });
		return undefined;
	}
	const { value, problem } = readers[meta.kind as TypedKind](given);
	if (problem) report(path, problem);
	return value;
}

function readEntries(
	given: unknown,
	path: string,
	meta: FieldMeta,
	hasEntry: HasEntry,
	report: Report,
	rowId?: string,
): string[] | undefined {
	if (!Array.isArray(given)) {
		report(path, { rule: "wrong-type", values: {} });
		return undefined;
	}
	return [...new Set<unknown>(given)].flatMap((id): string[] => {
		if (typeof id !== "string") report(path, { rule: "wrong-type", values: {} });
		else if (isEntry(id, meta, hasEntry, rowId)) return [id];
		else report(path, { rule: "unknown-entry", values: { id: id.slice(0, 60) } });
		return [];
	});
}

function isEntry(id: string, { of }: FieldMeta, hasEntry: HasEntry, rowId?: string): boolean {
	return of !== undefined && hasEntry(of, id, rowId);
}
