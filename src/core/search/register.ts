/**
 * The small register that answers at once: what the clauses are called and which words stand in them, what other
 * pages are called, and the words that people use. All of it fits in one short answer from the server.
 */

/** A document that clauses stand in. */
export interface RegisterDocument {
	/** `delingsvilkar-segment` */
	readonly id: string;
	readonly title: string;
	readonly address: string;
	readonly edition: string;
	/** Its place in `families`: what one chooses by. */
	readonly family: number;
	/** Clauses of the same id in documents of the same group are one hit. */
	readonly group: string;
	/** Its place in `variants`, for a text that is made for one kind of reader. */
	readonly variant?: number;
	/** The place of each service that it is about, in `services`. */
	readonly services: readonly number[];
}

/** Something to choose by, as it stands in an address and as it is called. */
export interface Choosable {
	readonly id: string;
	readonly title: string;
}

/** Where a clause stands: the place of the document in `documents`, and the number there. */
export interface ClausePlaceIn {
	readonly document: number;
	/** «4.2», «bilag 2», «bilag 2 punkt 1» */
	readonly number: string;
}

/** A clause. What differs between variants is a clause of its own. */
export interface RegisterClause {
	readonly id: string;
	readonly title: string;
	/** «Kort sagt», or empty. */
	readonly summary: string;
	/** Never empty. */
	readonly places: readonly ClausePlaceIn[];
	/** The place in `clauses` of the clause that it stands in. */
	readonly within?: number;
	/** The place in `themes`. */
	readonly theme?: number;
	/** The places in `parties` of those whom it binds. */
	readonly parties: readonly number[];
	/** The provisions that it cites, by their places in `provisions`. */
	readonly cites: readonly number[];
}

/** A page, or a part of one, that is no clause. */
export interface RegisterPage {
	/** Its place among all pages that are searched. */
	readonly place: number;
	readonly kind: PageKind;
	readonly title: string;
	readonly address: string;
	/** For a provision: its place in `provisions`. */
	readonly provision?: number;
}

/** What a page is known by: the anchor of its address, or the last part. */
export function pageId(address: string): string {
	return address.split("#")[1] ?? address.split("/").at(-2) ?? "";
}

export const pageKinds = ["word", "service", "basis", "prose", "document"] as const;
export type PageKind = (typeof pageKinds)[number];

export interface SearchRegister {
	readonly documents: readonly RegisterDocument[];
	readonly families: readonly Choosable[];
	readonly variants: readonly Choosable[];
	readonly themes: readonly Choosable[];
	readonly parties: readonly Choosable[];
	readonly services: readonly Choosable[];
	/** «skatteforvaltningsloven 3-3» */
	readonly provisions: readonly string[];
	readonly clauses: readonly RegisterClause[];
	readonly pages: readonly RegisterPage[];
	/** Every word of the site's texts, sorted by its letters' numbers. */
	readonly words: readonly string[];
	/** For each word, the clauses that it stands in, besides titles and «kort sagt»; in order. */
	readonly inClauses: readonly (readonly number[])[];
	/** Words and phrases that mean the same. The first is the one that the site explains. */
	readonly synonyms: readonly (readonly string[])[];
	/** Words that carry no meaning of their own. */
	readonly stopWords: readonly string[];
	/** Words of one meaning, spelled differently in the two standards. */
	readonly spellings: readonly (readonly string[])[];
}
