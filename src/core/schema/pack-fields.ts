import type { Vocabulary, VocabularyEntry } from "./vocabulary.ts";

/** Asked fields in few bytes, for a page to carry: each decides itself, so that its path need not be said again. */
export interface PackedFields {
	readonly [path: string]: Omit<VocabularyEntry, "fields" | "row"> & {
		readonly row?: PackedFields;
	};
}

/** Packs what is asked, as `vocabularyOf` gives it; `unpackFields` gives it back. Facts cannot be packed. */
export function packFields(fields: Vocabulary): PackedFields {
	return Object.fromEntries(
		Object.entries(fields).map(([path, { fields: _, row, ...entry }]) => [
			path,
			{ ...entry, ...(row ? { row: packFields(row) } : {}) },
		]),
	);
}

export function unpackFields(packed: PackedFields, list = ""): Vocabulary {
	return Object.fromEntries(
		Object.entries(packed).map(([key, { row, ...entry }]) => {
			const path = list + key;
			const cells = row ? { row: unpackFields(row, `${path}.`) } : {};
			return [key, { ...entry, fields: [path], ...cells }];
		}),
	);
}
