import { controlTag } from "../../document/control-tag.ts";
import type { Vocabulary, VocabularyEntry } from "../../schema/vocabulary.ts";

/** What a control is about. */
export interface Target {
	/** The path of the answer: `consumer.name`, `contacts.1.name`. */
	readonly path: string;
	/** The same without the row, as the words of the questions know it. */
	readonly name: string;
	readonly entry: VocabularyEntry;
	/** The list that the answer's row belongs to, and the row; a row of the blank form has no id yet. */
	readonly row?: { readonly list: string; readonly id: string | undefined };
	/** True when the words follow from the answer and are not the answer itself. */
	readonly derived: boolean;
}

/** Says what a tag is about; nothing for a tag that is not one of ours. */
export type TargetOf = (tag: string) => Target | undefined;

/**
 * Finds what tags are about.
 * @param rowIds the ids that rows may have, for tags so long that they were cut
 */
export function targetFinder(vocabulary: Vocabulary, rowIds: readonly string[]): TargetOf {
	let cut: ReadonlyMap<string, string> | undefined;
	return (tag) => {
		if (!tag.includes("~")) return targetAt(tag, vocabulary);
		cut ??= cutTags(vocabulary, rowIds);
		const path = cut.get(tag);
		return path === undefined ? undefined : targetAt(path, vocabulary);
	};
}

function targetAt(path: string, vocabulary: Vocabulary): Target | undefined {
	const entry = own(vocabulary, path);
	if (entry && !entry.row) return outsideRows(path, entry, vocabulary);
	for (const [list, { row }] of Object.entries(vocabulary)) {
		if (!row || !path.startsWith(`${list}.`)) continue;
		const [first = "", second, ...more] = path.slice(list.length + 1).split(".");
		const [id, key] = second === undefined ? [undefined, first] : [first, second];
		const cell = more.length === 0 ? own(row, key) : undefined;
		if (cell) return inRow(list, id, key, cell, vocabulary);
	}
	return undefined;
}

/** The paths whose tags are cut, by those tags. */
function cutTags(vocabulary: Vocabulary, rowIds: readonly string[]): Map<string, string> {
	const paths = Object.entries(vocabulary).flatMap(([list, { row }]) =>
		Object.keys(row ?? {}).flatMap((key) => rowIds.map((id) => `${list}.${id}.${key}`)),
	);
	return new Map(paths.map((path) => [controlTag(path), path]));
}

function outsideRows(
	path: string,
	entry: VocabularyEntry,
	vocabulary: Vocabulary,
): Target | undefined {
	const [field, ...others] = entry.fields;
	if (field === undefined) return undefined;
	const asked = own(vocabulary, field);
	if (field !== path || others.length > 0 || !asked) {
		return { path: field, name: field, entry, derived: true };
	}
	return { path, name: path, entry: asked, derived: false };
}

/** A cell of an asked list, or of a list that follows from one: `declaredServices.inntekt.dataCategories`. */
function inRow(
	list: string,
	id: string | undefined,
	key: string,
	cell: VocabularyEntry,
	vocabulary: Vocabulary,
): Target | undefined {
	const [field, ...others] = cell.fields;
	if (field === undefined) return undefined;
	const dot = field.lastIndexOf(".");
	const asked = own(vocabulary, field.slice(0, dot));
	const answer = asked?.row && own(asked.row, field.slice(dot + 1));
	if (!answer || others.length > 0) {
		const isList = own(vocabulary, field)?.row !== undefined;
		const row = isList ? { row: { list: field, id } } : {};
		return { path: field, name: `${list}.${key}`, entry: cell, derived: true, ...row };
	}
	const asks = field.slice(0, dot);
	const path = id === undefined ? field : `${asks}.${id}${field.slice(dot)}`;
	return { path, name: field, entry: answer, row: { list: asks, id }, derived: false };
}

function own(vocabulary: Vocabulary, path: string): VocabularyEntry | undefined {
	return Object.hasOwn(vocabulary, path) ? vocabulary[path] : undefined;
}
