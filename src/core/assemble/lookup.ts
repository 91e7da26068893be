import type { Row } from "../facts/fact.ts";
import type { View } from "../facts/view.ts";
import type { VocabularyEntry } from "../schema/vocabulary.ts";

/** A row that a repetition stands in: the list it is of, and the row; no row while the list is unanswered. */
export interface Scoped {
	readonly list: string;
	readonly entry: VocabularyEntry;
	readonly row?: Row;
}

export type Scope = ReadonlyMap<string, Scoped>;

/** What a path of the template means here and now. */
export interface Found {
	readonly entry: VocabularyEntry;
	/** Undefined while unanswered. */
	readonly value: unknown;
	/** The path with its row: `contacts.contact-1.name`. */
	readonly path: string;
	/** The path without its row, as the words of the questions know it: `contacts.name`. */
	readonly name: string;
	/** The questions to answer for it, with their rows. */
	readonly fields: readonly string[];
	/** It belongs to a row, and the list of rows is unanswered. */
	readonly rowless?: true;
}

/**
 * Finds a path among the rows in scope, then in the view.
 * @throws when the path is not in the vocabulary; the check of templates has refused it long before
 */
export function lookUp(path: string, view: View, scope: Scope): Found {
	const dot = path.indexOf(".");
	const scoped = dot > 0 ? scope.get(path.slice(0, dot)) : undefined;
	if (scoped) return lookUpInRow(path.slice(dot + 1), scoped, view);
	const entry = view.vocabulary[path];
	if (!entry) throw new Error(`No such path: ${path}`);
	return { entry, value: view.values[path], path, name: path, fields: entry.fields };
}

function lookUpInRow(key: string, { list, entry: rows, row }: Scoped, view: View): Found {
	const entry = rows.row?.[key];
	if (!entry) throw new Error(`No such path: ${list}.${key}`);
	const name = `${list}.${key}`;
	if (!row)
		return { entry, value: undefined, path: name, name, fields: rows.fields, rowless: true };
	return {
		entry,
		value: row.values[key],
		path: `${list}.${row.id}.${key}`,
		name,
		fields: entry.fields.map((field) => withRow(field, row.id, view)),
	};
}

/** `contacts.name` of the row `contact-1` is asked by the field `contacts.contact-1.name`. */
function withRow(field: string, rowId: string, view: View): string {
	const dot = field.lastIndexOf(".");
	if (dot < 0) return field;
	const list = field.slice(0, dot);
	return view.vocabulary[list]?.row ? `${list}.${rowId}${field.slice(dot)}` : field;
}
