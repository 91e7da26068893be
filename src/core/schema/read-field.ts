import type { FieldMeta } from "./kinds.ts";
import { readers, type TypedKind } from "./readers/index.ts";
import type { Report } from "./report.ts";

/** Whether the catalogue has an entry with this id; what belongs to a row is asked with the row's id. */
export type HasEntry = (of: NonNullable<FieldMeta["of"]>, id: string, rowId?: string) => boolean;

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
		report.wrong(path, { rule: "wrong-type", values: {} });
		return undefined;
	}
	if (meta.kind === "choice") {
		if (meta.options?.includes(given) || isEntry(given, meta, hasEntry)) return given;
		report.wrong(path, { rule: "unknown-option", values: {} });
		return undefined;
	}
	if (meta.kind === "entry") {
		if (isEntry(given, meta, hasEntry, rowId)) return given;
		report.wrong(path, { rule: "unknown-entry", values: { id: given.slice(0, 60) } });
		return undefined;
	}
	const { value, problem, remarks } = readers[meta.kind as TypedKind](given);
	if (problem) report.wrong(path, problem);
	// What else is remarked on stands in the answer, where the reader sees it.
	const removed = remarks.find(({ rule }) => rule === "characters-removed");
	if (removed) report.cleaned(path, removed);
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
		report.wrong(path, { rule: "wrong-type", values: {} });
		return undefined;
	}
	return [...new Set<unknown>(given)].flatMap((id): string[] => {
		if (typeof id !== "string") report.wrong(path, { rule: "wrong-type", values: {} });
		else if (isEntry(id, meta, hasEntry, rowId)) return [id];
		else report.wrong(path, { rule: "unknown-entry", values: { id: id.slice(0, 60) } });
		return [];
	});
}

function isEntry(id: string, { of }: FieldMeta, hasEntry: HasEntry, rowId?: string): boolean {
	return of !== undefined && hasEntry(of, id, rowId);
}
