import { isRecord } from "../is-record.ts";
import { type HasEntry, readField } from "./read-field.ts";
import { findNationalIdentityNumber } from "./readers/national-identity-number.ts";
import type { Report } from "./report.ts";
import type { VocabularyEntry } from "./vocabulary.ts";

/** So many rows are taken; a list that is longer is cut and reported. */
const mostRows = 500;

/**
 * Reads a list of rows. A row whose id cannot be taken goes whole, and is named by its position.
 * @returns undefined when unanswered, an empty list when answered «ingen»
 */
export function readRows(
	given: unknown,
	path: string,
	entry: VocabularyEntry,
	hasEntry: HasEntry,
	report: Report,
): unknown {
	if (given === undefined) return undefined;
	if (!Array.isArray(given)) {
		report.wrong(path, { rule: "wrong-type", values: {} });
		return undefined;
	}
	if (given.length > mostRows) {
		report.wrong(path, { rule: "too-many-rows", values: { rows: given.length, most: mostRows } });
	}
	const seen = new Set<string>();
	return given.slice(0, mostRows).flatMap((row: unknown, index) => {
		const id = isRecord(row) ? row.id : undefined;
		if (!isRecord(row) || !isSlug(id)) {
			report.wrong(`${path}.${index}`, { rule: "wrong-type", values: {} });
			return [];
		}
		if (seen.has(id)) {
			report.wrong(path, { rule: "duplicate-row", values: {} });
			return [];
		}
		seen.add(id);
		if (entry.of !== undefined && !hasEntry(entry.of, id)) {
			report.wrong(`${path}.${id}`, { rule: "unknown-entry", values: { id } });
			return [];
		}
		return [readCells(row, id, `${path}.${id}`, entry, hasEntry, report)];
	});
}

function readCells(
	row: Readonly<Record<string, unknown>>,
	id: string,
	path: string,
	{ row: cells = {} }: VocabularyEntry,
	hasEntry: HasEntry,
	report: Report,
): Record<string, unknown> {
	const answers: Record<string, unknown> = { id };
	for (const [key, meta] of Object.entries(cells)) {
		const given = Object.hasOwn(row, key) ? row[key] : undefined;
		const value = readField(given, `${path}.${key}`, meta, hasEntry, report, id);
		if (value !== undefined) answers[key] = value;
	}
	for (const key of Object.keys(row)) {
		if (key !== "id" && !Object.hasOwn(cells, key)) {
			report.wrong(`${path}.${key}`, { rule: "unknown-field", values: { field: key } });
		}
	}
	return answers;
}

/**
 * Ids are slugs, so that they can stand in addresses, bookmarks and names of controls. They stand in the file
 * too, and must not be a way round the guard against numbers of persons.
 */
function isSlug(id: unknown): id is string {
	return (
		typeof id === "string" &&
		id.length <= 60 &&
		/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) &&
		findNationalIdentityNumber(id) === undefined
	);
}
