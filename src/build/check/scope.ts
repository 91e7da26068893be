import type { Vocabulary, VocabularyEntry } from "../../core/schema/vocabulary.ts";
import type { Condition } from "../../core/template/nodes.ts";

/** The list that a repetition is over: what its rows hold, unless there is no such list. */
interface ScopedList {
	/** The list's path without rows: `contacts`. */
	readonly name: string;
	readonly row: Vocabulary | undefined;
}

/** What holds at one place of a template. */
export interface Scope {
	/** The lists that the place is repeated over, by the name that the author gave the row. */
	readonly rows: ReadonlyMap<string, ScopedList>;
	/** The paths that are known to be answered here. */
	readonly answered: ReadonlySet<string>;
}

export const topScope: Scope = { rows: new Map(), answered: new Set() };

/** What a path means. */
export interface Found {
	readonly entry: VocabularyEntry;
	/** The path without its row, as the questions know it: `contacts.name`. */
	readonly name: string;
}

/**
 * Finds a path among the rows in scope, then in the vocabulary.
 * @returns `unknowable` in a row of a list that does not exist, which is reported where the list is named
 */
export function find(
	path: string,
	scope: Scope,
	vocabulary: Vocabulary,
): Found | "unknown" | "unknowable" {
	const dot = path.indexOf(".");
	const list = dot > 0 ? scope.rows.get(path.slice(0, dot)) : undefined;
	if (list && !list.row) return "unknowable";
	const key = list ? path.slice(dot + 1) : path;
	const entries = list?.row ?? vocabulary;
	const entry = Object.hasOwn(entries, key) ? entries[key] : undefined;
	if (!entry) return "unknown";
	return { entry, name: list ? `${list.name}.${key}` : path };
}

/** Every path that may be used, with what it means: those of the rows in scope first. */
export function pathsIn(
	scope: Scope,
	vocabulary: Vocabulary,
): readonly (readonly [string, VocabularyEntry])[] {
	const ofRows = [...scope.rows].flatMap(([as, { row }]) =>
		Object.entries(row ?? {}).map(([key, entry]) => [`${as}.${key}`, entry] as const),
	);
	return [...ofRows, ...Object.entries(vocabulary)];
}

/** The scope of what is repeated over the list `of`. */
export function scopeOfRow(of: string, as: string, scope: Scope, vocabulary: Vocabulary): Scope {
	const found = find(of, scope, vocabulary);
	const list =
		typeof found === "string"
			? { name: of, row: undefined }
			: { name: found.name, row: found.entry.row };
	return { ...scope, rows: new Map(scope.rows).set(as, list) };
}

/** The scope of a branch: where `answered` holds, the path is answered. */
export function scopeOfBranch(condition: Condition, isMet: boolean, scope: Scope): Scope {
	const isAnswered = condition.answered === true && isMet !== (condition.negated ?? false);
	return isAnswered ? { ...scope, answered: new Set(scope.answered).add(condition.path) } : scope;
}
