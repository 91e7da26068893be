import type { AssemblyInput } from "../../../core/assemble/assemble.ts";
import type { Draft } from "../../../core/document/draft.ts";

/** What must hold of every document, whatever the answers. */
export type DocumentRule =
	| "appendix-number-twice"
	| "blank-without-words"
	| "careless-sentence"
	| "clause-number-gap"
	| "condition-without-words"
	| "dangling-reference"
	| "draft-mark-astray"
	| "empty-alternative"
	| "empty-cell"
	| "empty-list"
	| "empty-paragraph"
	| "empty-table"
	| "heading-without-text"
	| "id-twice"
	| "lead-in-without-list"
	| "letter-gap"
	| "proposal-missing";

/** A rule that a document breaks, and where: the id of the clause or the appendix, and some of the words. */
export interface Breach {
	readonly rule: DocumentRule;
	readonly at: string;
}

/** Finds what breaks one rule, or a tight family of them. */
export type Property = (draft: Draft, input: AssemblyInput) => readonly Breach[];
