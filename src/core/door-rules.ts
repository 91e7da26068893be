/** What a file that should be a Word file looks like instead. */
export type ForeignFormat =
	| "pdf"
	/** Before 2007, or locked with a password: both lie in the same kind of container. */
	| "old-or-locked"
	| "spreadsheet"
	| "presentation"
	| "open-document"
	| "image"
	| "archive"
	| "unknown";

/**
 * Why a file or a link is not taken as a whole, or what in it could not be: each rule with the values that its
 * sentence needs. The sentences stand in `texts`, one for each rule; a rule without a sentence does not compile.
 * Sizes are in bytes. No value holds an answer.
 */
export interface DoorRules {
	/* Any file. */
	"file-empty": Record<never, never>;
	"file-too-large": { most: number };

	/* A file of answers. */
	"not-json": Record<never, never>;
	"nested-too-deep": { most: number };
	"not-a-case": Record<never, never>;
	"case-of-other-kind": { found: string; expected: string };
	"case-from-newer-version": { found: number; known: number };

	/* A Word file. */
	"not-a-word-file": { looksLike: ForeignFormat };
	"word-file-damaged": Record<never, never>;
	"word-file-too-many-parts": { most: number };
	/** A part that says it is larger than is read, or turns out to be. */
	"word-file-inflates": { most: number };
	/** A document type declaration: no Word file has one, and it can be made to grow without end. */
	"word-file-with-declarations": Record<never, never>;
	"word-file-not-ours": Record<never, never>;
	/** At a field: its places in the document say different things. */
	"places-disagree": { label: string };
	/** At a field: what was edited follows from other answers, and is not an answer itself. */
	"follows-from-others": { label: string };
	/** At a field: the words do not say one of the options, or an entry of the catalogue. */
	"words-not-understood": { label: string };
	/** At a field: all its places are gone from the document. */
	"places-gone": { label: string };
	/** At a list: the answers that lie in the file have rows that stood nowhere in the document when it was made. */
	"rows-not-shown": { label: string };
	/** So many fields no longer say what they are; what was edited in them was not seen. */
	"fields-nameless": { count: number };

	/* A link. */
	"link-empty": Record<never, never>;
	"link-not-ours": Record<never, never>;
	"link-from-newer-version": { found: number; known: number };
	"link-damaged": Record<never, never>;
	"link-inflates": { most: number };
	/** Writing one: `length` is that of the whole address. */
	"link-too-long": { length: number; most: number };
}

export type DoorRule = keyof DoorRules;
