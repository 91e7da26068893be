/**
 * The template tree: what an author wrote, as data. Nothing in it is evaluated.
 * Paths such as `consumer.name` name an entry of the vocabulary; inside an `each` or a `table`
 * the first segment may be the row name given by `as`.
 */

/** Where in a source file something stands. Lines and columns count from 1. */
export interface Place {
	readonly path: string;
	readonly line: number;
	readonly column: number;
}

interface Node {
	/** Left out of frozen editions and of what is sent to the browser. */
	readonly place?: Place;
}

/**
 * What must hold for a branch. `is` lists accepted options of a choice; without it a fact must be true.
 * `answered` asks only whether an optional field is filled in. `negated` turns the result round.
 */
export interface Condition {
	readonly path: string;
	readonly is?: readonly string[];
	readonly negated?: boolean;
	readonly answered?: boolean;
}

export interface Text extends Node {
	readonly type: "text";
	readonly value: string;
}
export interface Strong extends Node {
	readonly type: "strong";
	readonly children: readonly Phrasing[];
}
export interface Emphasis extends Node {
	readonly type: "emphasis";
	readonly children: readonly Phrasing[];
}
export interface Link extends Node {
	readonly type: "link";
	readonly url: string;
	readonly children: readonly Phrasing[];
}
/** `{consumer.name}`: the answer, or a blank when there is none. */
export interface Value extends Node {
	readonly type: "value";
	readonly path: string;
}
/** `<Ref to="taushetsplikt" />`: «punkt 4.2», computed. `to` is the id of a clause or an appendix. */
export interface Reference extends Node {
	readonly type: "reference";
	readonly to: string;
}
/** `<Term name="konsument">konsumenten</Term>`: a word that the glossary explains. */
export interface Term extends Node {
	readonly type: "term";
	readonly name: string;
	readonly children: readonly Phrasing[];
}
/** `<Duty by="consumer" when="uten ugrunnet opphold">…</Duty>`: the sentence that binds someone. */
export interface Duty extends Node {
	readonly type: "duty";
	readonly by: string;
	readonly when?: string;
	readonly children: readonly Phrasing[];
}
/** `<Limit name="uten-ugrunnet-opphold" />`: a time limit that stands in one place in the content. */
export interface Limit extends Node {
	readonly type: "limit";
	readonly name: string;
	/** Its words, filled in from the content when it is read, so that an edition keeps them. */
	readonly words: string;
}
export interface InlineWhen extends Node {
	readonly type: "inlineWhen";
	readonly condition: Condition;
	readonly children: readonly Phrasing[];
	readonly otherwise: readonly Phrasing[];
}

export interface Paragraph extends Node {
	readonly type: "paragraph";
	readonly children: readonly Phrasing[];
}
/** A bullet list, or with `ordered` a list lettered a), b), c). */
export interface List extends Node {
	readonly type: "list";
	readonly ordered: boolean;
	readonly children: readonly ListItem[];
}
export interface ListItem extends Node {
	readonly type: "listItem";
	readonly children: readonly Flow[];
}
export interface Clause extends Node {
	readonly type: "clause";
	/** Permanent, lower case, unique in the document: `taushetsplikt`. */
	readonly id: string;
	readonly title: readonly Phrasing[];
	/** Readers whom the clause concerns although it does not bind them: `public`, `systemVendor`. */
	readonly concerns?: readonly string[];
	/** It begins a page of its own, as a page to sign does. */
	readonly newPage?: boolean;
	readonly children: readonly Flow[];
}
export interface When extends Node {
	readonly type: "when";
	readonly condition: Condition;
	readonly children: readonly Flow[];
	readonly otherwise: readonly Flow[];
}
/** Repeats `children` for each row of the list `of`; `none` stands when the answer is an empty list. */
export interface Each extends Node {
	readonly type: "each";
	readonly of: string;
	readonly as: string;
	readonly children: readonly Flow[];
	readonly none: readonly Flow[];
}
/** One row of cells for each row of the list `of`. */
export interface Table extends Node {
	readonly type: "table";
	readonly of: string;
	readonly as: string;
	/** Says what the table holds, for those who do not see it. */
	readonly caption: string;
	readonly columns: readonly Column[];
	readonly none: readonly Flow[];
}
export interface Column extends Node {
	readonly type: "column";
	readonly title: string;
	readonly children: readonly Phrasing[];
}
/** An appendix has a fixed number that the parties know it by. */
export interface Appendix extends Node {
	readonly type: "appendix";
	readonly id: string;
	readonly number: number;
	/** The last number of the agreement that it belongs to, when the others do not stand in this document. */
	readonly last?: number;
	readonly title: readonly Phrasing[];
	readonly children: readonly Flow[];
}
export interface Signatures extends Node {
	readonly type: "signatures";
	readonly children: readonly Signature[];
}
/** One party's block; a row without content is a line to write on. */
export interface Signature extends Node {
	readonly type: "signature";
	readonly party: readonly Phrasing[];
	readonly children: readonly SignatureRow[];
}
export interface SignatureRow extends Node {
	readonly type: "signatureRow";
	readonly label: string;
	readonly children: readonly Phrasing[];
}
/** The terms in the list `of`, cited by edition and address. */
export interface Terms extends Node {
	readonly type: "terms";
	readonly of: string;
}
/** `<Precedence />`: which document prevails over which. The same words wherever it stands, filled in when it is read. */
export interface Precedence extends Node {
	readonly type: "precedence";
	readonly children: readonly Flow[];
}
/** «Kort sagt»: plain words beside the clause, not part of it. */
export interface Summary extends Node {
	readonly type: "summary";
	readonly children: readonly Phrasing[];
}
/** Guidance for whoever drafts; not part of the text. */
export interface Note extends Node {
	readonly type: "note";
	readonly children: readonly Flow[];
}

export type Phrasing =
	| Text
	| Strong
	| Emphasis
	| Link
	| Value
	| Reference
	| Term
	| Duty
	| Limit
	| InlineWhen;

export type Flow =
	| Paragraph
	| List
	| Clause
	| When
	| Each
	| Table
	| Appendix
	| Signatures
	| Terms
	| Precedence
	| Summary
	| Note;

export type TemplateNode = Phrasing | Flow | ListItem | Column | Signature | SignatureRow;

/** A whole template, with what its frontmatter says of it. */
export interface Template {
	readonly type: "template";
	/** Slug: `egenerklaering`. */
	readonly id: string;
	readonly title: string;
	/** The edition of the text: `0.1`. */
	readonly edition: string;
	readonly children: readonly Flow[];
}
