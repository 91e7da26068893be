/**
 * One step from a version of a kind of case to the next, as data, so that what it did can be told.
 * Paths are the fields', without row ids: `contacts.telephone`. A cell moves within its list.
 */
export interface Migration {
	/** The version that it leads to, from the one before. */
	readonly to: number;
	/** Old path -> new path. */
	readonly renamed?: Readonly<Record<string, string>>;
	readonly dropped?: readonly string[];
	/** New path of a choice -> old option -> new option. */
	readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** What became of answers from an older version, by field. */
export interface MigrationReport {
	readonly from: number;
	readonly to: number;
	readonly kept: readonly string[];
	readonly renamed: readonly { readonly from: string; readonly to: string }[];
	/** With what was answered: nothing goes unseen. */
	readonly dropped: readonly { readonly field: string; readonly value: unknown }[];
}
