import * as z from "zod/mini";

/** How an answer is typed, checked and worded. */
export type Kind =
	| "text"
	| "longText"
	| "organisationNumber"
	| "date"
	| "telephone"
	| "email"
	| "statute"
	/** One of the options that the schema lists; with `of` also one that the catalogue adds. */
	| "choice"
	/** The id of something in the catalogue: a service, a legal basis. */
	| "entry"
	/** Several ids of things in the catalogue. */
	| "entries"
	/** Several words in a row, from a fact: «a, b og c». */
	| "words"
	/** A web address, from a fact. */
	| "address"
	/** True or false, from a fact. */
	| "fact"
	/** A list of rows, each with fields of its own. */
	| "rows";

/** The lists of the catalogue that an answer may point into. */
export type CatalogueList = "services" | "legalBases" | "dataCategories" | "consumerTypes";

/** What the schema knows of a field beyond its type. */
export interface FieldMeta {
	readonly kind: Kind;
	readonly options?: readonly string[];
	readonly of?: CatalogueList;
	/** The field may be left empty; nothing is missing then. */
	readonly optional?: boolean;
	/** Says something about a person: left out of links unless one asks for it. For rows: all that they hold. */
	readonly personal?: boolean;
}

export const fieldMeta = z.registry<FieldMeta>();
