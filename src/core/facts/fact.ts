import type { Language } from "../language.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import type { VocabularyEntry } from "../schema/vocabulary.ts";

/** A row as templates see it: an id, and its values by name. */
export interface Row {
	readonly id: string;
	readonly values: Readonly<Record<string, unknown>>;
}

/** Something that follows from the answers. */
export interface Fact<Answers> {
	/** The path that templates use. */
	readonly name: string;
	/** The fields it may read, and no others; a list of rows is named for the rows being there. */
	readonly reads: readonly string[];
	/** What kind of value it is, and for rows what each holds. */
	readonly entry: Omit<VocabularyEntry, "fields">;
	/** The fact in words, true and not true, to fit «Dersom …:» and «… at …». Needed for conditions. */
	readonly words?: Readonly<Record<Language, { readonly is: string; readonly isNot: string }>>;
	/** The value, or undefined while an answer it needs is missing. */
	readonly value: (answers: Answers, catalogue: Catalogue, language: Language) => unknown;
}
