/**
 * The document tree: one draft or one published text, assembled. Renderers print it and know nothing else.
 * Every word that stands in the document is in the tree, so that all renderers say the same.
 */
import type { Language } from "../language.ts";
import type { OpenItems, Remark } from "./open-items.ts";
import type { Signature, SignatureRow, Signatures } from "./signatures.ts";

export type { OpenItems, Remark } from "./open-items.ts";
export type { Signature, SignatureRow, Signatures } from "./signatures.ts";

/** Why something stands in the draft: the fields whose answers brought it, and the sentence that says so. */
export interface Reason {
	readonly fields: readonly string[];
	/** «Med fordi du svarte at dere er del av et segment» */
	readonly text: string;
}

export interface Text {
	readonly type: "text";
	readonly value: string;
}
export interface Strong {
	readonly type: "strong";
	readonly children: readonly Phrasing[];
}
export interface Emphasis {
	readonly type: "emphasis";
	readonly children: readonly Phrasing[];
}
export interface Link {
	readonly type: "link";
	readonly url: string;
	readonly children: readonly Phrasing[];
}
/** An answer, in words. Line feeds in `text` are breaks in the document. */
export interface Value {
	readonly type: "value";
	/** `consumer.name`, or with a row id `contacts.contact-1.name`. */
	readonly path: string;
	/** What the value is, in words: «virksomhetens navn». */
	readonly label: string;
	readonly text: string;
}
/** An answer that is missing. */
export interface Blank {
	readonly type: "blank";
	readonly path: string;
	/** The question to answer: `contacts`, `consumer.name`. */
	readonly field: string;
	readonly label: string;
	/** «[mangler: virksomhetens navn]» */
	readonly text: string;
}
/** `label` is «punkt» or «bilag»; `number` is computed. A clause in an appendix has both: «bilag 2 punkt 1». */
export interface Reference {
	readonly type: "reference";
	/** The id of the clause or appendix instance referred to. */
	readonly to: string;
	readonly kind: "clause" | "appendix";
	readonly label: string;
	readonly number: string;
	/** For a clause that stands in an appendix: that appendix' id, word and number. */
	readonly within?: { readonly to: string; readonly label: string; readonly number: string };
}
export interface Term {
	readonly type: "term";
	readonly name: string;
	readonly children: readonly Phrasing[];
}
export interface Duty {
	readonly type: "duty";
	readonly by: string;
	readonly when?: string;
	readonly children: readonly Phrasing[];
}
/** A time limit in words; `name` leads to what the content says of it. */
export interface Limit {
	readonly type: "limit";
	readonly name: string;
	readonly children: readonly Phrasing[];
}
/** Undecided words in a sentence: «[dersom dere er del av et segment: …]» */
export interface InlineAlternative {
	readonly type: "inlineAlternative";
	/** The condition in words: «dersom dere er del av et segment» */
	readonly condition: string;
	/** The question that decides; left out on the second of two alternatives. */
	readonly blank?: Blank;
	readonly children: readonly Phrasing[];
}

export interface Paragraph {
	readonly type: "paragraph";
	readonly children: readonly Phrasing[];
}
export interface List {
	readonly type: "list";
	readonly ordered: boolean;
	readonly children: readonly ListItem[];
}
export interface ListItem {
	readonly type: "listItem";
	/** «–», or the letter «a)» that runs on through the clause. */
	readonly marker: string;
	readonly children: readonly Flow[];
}
export interface Clause {
	readonly type: "clause";
	/** The template's id; in a repetition `id--rowId`. */
	readonly id: string;
	/** «4.2», computed; within an appendix counted from 1 again. */
	readonly number: string;
	/** 1 for a clause of the document or of an appendix, 2 for one within it, and so on. */
	readonly depth: number;
	readonly title: readonly Phrasing[];
	readonly reasons: readonly Reason[];
	/** Readers whom the clause concerns although it does not bind them. */
	readonly concerns?: readonly string[];
	/** It begins a page of its own where there are pages. */
	readonly newPage?: boolean;
	readonly children: readonly Flow[];
}
/** A branch that stands only until its question is answered. */
export interface Alternative {
	readonly type: "alternative";
	/** «Dersom dere er del av et segment:» */
	readonly condition: string;
	/** The question that decides; left out on the second of two alternatives. */
	readonly blank?: Blank;
	readonly children: readonly Flow[];
}
export interface Table {
	readonly type: "table";
	readonly caption: string;
	readonly columns: readonly string[];
	readonly children: readonly TableRow[];
}
export interface TableRow {
	readonly type: "tableRow";
	readonly id: string;
	readonly children: readonly TableCell[];
}
export interface TableCell {
	readonly type: "tableCell";
	readonly children: readonly Phrasing[];
}
export interface Appendix {
	readonly type: "appendix";
	readonly id: string;
	/** The fixed number: «2». */
	readonly number: string;
	/** «Bilag» */
	readonly label: string;
	readonly title: readonly Phrasing[];
	readonly reasons: readonly Reason[];
	readonly children: readonly Flow[];
}
export interface Summary {
	readonly type: "summary";
	/** «Kort sagt» */
	readonly label: string;
	readonly children: readonly Phrasing[];
}
export interface Note {
	readonly type: "note";
	readonly children: readonly Flow[];
}

export type Phrasing =
	| Text
	| Strong
	| Emphasis
	| Link
	| Value
	| Blank
	| Reference
	| Term
	| Duty
	| Limit
	| InlineAlternative;

export type Flow =
	| Paragraph
	| List
	| Clause
	| Alternative
	| Table
	| Appendix
	| Signatures
	| Summary
	| Note;

export type DocumentNode =
	| Phrasing
	| Flow
	| ListItem
	| TableRow
	| TableCell
	| Signature
	| SignatureRow
	| Remark
	| OpenItems;

/** The words that the document itself needs, in its language. */
export interface DocumentWords {
	/** «Innhold» */
	readonly contents: string;
	/** «Side» */
	readonly page: string;
	/** «av» */
	readonly of: string;
}

/** A whole document. */
export interface Document {
	readonly type: "document";
	readonly id: string;
	readonly language: Language;
	readonly title: string;
	/** «Utgave 0.1» */
	readonly edition: string;
	/** ISO date of the draft, given from outside: `2026-11-23`. */
	readonly date: string;
	/** The same date in words: «23. november 2026». */
	readonly dateText: string;
	/** «UTKAST» while something is open or must be put right, else left out. */
	readonly draftMark?: string;
	/** «Forslag til ordlyd fra …» Never empty. */
	readonly proposal: string;
	readonly words: DocumentWords;
	/** Left out when nothing is open. */
	readonly openItems?: OpenItems;
	/** What must be put right before signing; left out when nothing must. */
	readonly corrections?: OpenItems;
	/** What should be looked into before signing: while it is a draft, and left out when nothing should. */
	readonly checks?: OpenItems;
	readonly children: readonly Flow[];
}
