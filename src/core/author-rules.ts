/** The names that would have been right. */
export interface ValidNames {
	/** All of them; the one that was surely meant stands first. */
	readonly names: readonly string[];
	/** The one that was surely meant: it is a slip of the pen away. */
	readonly meant?: string;
}

/**
 * What can be wrong in the content: each rule with the values that its sentence needs.
 * The sentences stand in `texts`, one for each rule; a rule without a sentence does not compile.
 * A place that is not the issue's own, as in `opened` and `first`, is written `12:3` or `path:12:3`.
 */
export interface AuthorRules {
	/* Reading a template. */
	/** `within` is what ended before the component did: `paragraph`, `listItem`, or empty for the file. */
	"unclosed-component": { component: string; within: string };
	"misnested-component": { found: string; expected: string; opened: string };
	/** The closing tag stands within bold type or the like, the opening one outside it. */
	"crossed-component": { component: string; markup: string };
	"closing-without-opening": { found: string };
	"malformed-closing": { component: string };
	"unclosed-braces": Record<never, never>;
	/** `within` is what the reader took it to be part of. */
	"stray-character": { character: string; within: "text" | "tag" | "value" };
	"unfinished-tag": Record<never, never>;
	"unindented-line": Record<never, never>;
	/** What the reader says, in its own words: a message that nobody has translated. */
	"unreadable-source": { reason: string };
	"frontmatter-value": { key: string; found: string; expected: string };
	"frontmatter-key": { key: string; valid: ValidNames };
	"no-script": { found: string };
	"not-a-path": { found: string };
	"braces-in-prose": { found: string };
	"unsupported-markdown": { found: string };
	"link-address": { found: string };

	/* The vocabulary of components. */
	"unknown-component": { component: string; valid: ValidNames };
	"misplaced-component": { component: string; expected: readonly string[] };
	"unknown-attribute": { component: string; attribute: string; valid: ValidNames };
	"repeated-attribute": { component: string; attribute: string };
	"missing-attribute": { component: string; attribute: string };
	"attribute-value": { component: string; attribute: string; found: string; expected: string };
	"unexpected-content": { component: string; found: string; expected: string };
	"branch-not-last": { component: string; of: string };
	"empty-component": { component: string };
	"missing-none": { component: string; of: string };

	/* Names. */
	"duplicate-id": { id: string; first: string };
	"duplicate-number": { number: string; first: string };
	"unknown-path": { found: string; valid: ValidNames };
	"path-is-rows": { found: string };
	"path-is-fact": { found: string };
	"path-is-not-rows": { found: string; kind: string };
	"rows-are-no-terms": { found: string; valid: ValidNames };
	"row-name-taken": { found: string };
	"unguarded-optional": { found: string };
	"unknown-reference": { found: string; valid: ValidNames };
	"unknown-party": { found: string; valid: ValidNames };
	/** `within` a title, a caption or a label no reference can stand. */
	"typed-number": { found: string; within: "sentence" | "title" };

	/* Conditions. */
	"path-is-no-condition": { found: string; kind: string };
	"condition-without-options": { found: string; valid: ValidNames };
	"fact-with-options": { found: string };
	"answered-with-options": { found: string };
	"answered-but-required": { found: string };
	"unknown-option": { found: string; path: string; valid: ValidNames };
	"fact-without-words": { found: string };

	/* Over all cases. */
	"unreachable-clause": { id: string };
	"reference-may-dangle": { to: string; when: string };

	/* The questions. `sections` is the file that says which of them the form asks. */
	"unasked-field": { field: string; sections: string };
	"unused-question": { field: string };
	"repeated-question": { field: string; first: string };
	/** `missing` is empty when all the words are, else the keys below the field: `options.yes.condition`. */
	"question-without-words": { field: string; missing: string };
	"unknown-question": { field: string; valid: ValidNames };
	"section-without-words": { section: string };
	"unknown-section": { section: string; sections: string; valid: ValidNames };

	/* Data in YAML. */
	"data-value": { key: string; found: string; expected: string };
	"data-option": { key: string; found: string; valid: ValidNames };
	"data-missing-key": { key: string };
	"data-unknown-key": { key: string; valid: ValidNames };
	/** `code` is the reader's own: `DUPLICATE_KEY`. */
	"data-syntax": { code: string; reason: string };
	"data-unknown-id": { key: string; found: string; valid: ValidNames };

	/* What is published. */
	"unknown-limit": { found: string; valid: ValidNames };
	"unused-limit": { name: string };
	/** `missing` is the key that its source asks for: `words`, `basis`, `url`. */
	"limit-without-source": { name: string; source: string; missing: string };
	/** Words of a time limit that someone typed. */
	"typed-limit": { found: string; name: string };
	"unknown-reader": { found: string; valid: ValidNames };
	"summary-too-long": { words: number; most: number };
	"unknown-term": { found: string; valid: ValidNames };
	"unused-term": { name: string; term: string };
	"unknown-statute": { found: string };
	"unknown-figure": { found: string; valid: ValidNames };
	/** A clause of another document, named by the overview. */
	"unknown-clause": { found: string; document: string; valid: ValidNames };
	"repeated-address": { address: string; first: string };
	"uncovered-point": { point: string };
	"repeated-point": { point: string; first: string };
	"short-quote": { point: string; words: number };
	"quote-not-found": { point: string; quote: string };
	"repeated-quote": { point: string; first: string };
	"crowded-section": { address: string; points: number; most: number };
	"coverage-count": { kind: "points" | "themes"; found: number; expected: number };
	"edition-altered": { document: string; edition: string };
	"edition-not-published": { document: string; edition: string };
	"edition-differs": { document: string; edition: string };

	/* Bokmål and nynorsk. `twin` is the place in bokmål. */
	/** `clause` is empty for the file as a whole, `found` and `expected` where the clause has ended. */
	"skeleton-differs": { clause: string; found: string; expected: string; twin: string };
	/** `hash` is that of the words in bokmål as they are now. */
	"twin-not-read": { clause: string; hash: string; isNew: boolean; twin: string };
	"same-as-twin": { text: string };
	/** `language` is that of the text, not of the word. */
	"other-standard": { word: string; language: "nb" | "nn" };
	"missing-nynorsk": { key: string };
	/** `other` is the file that has the words. */
	"words-in-one-standard": { key: string; other: string };

	/* The files. */
	"missing-file": { file: string };
	"unlisted-theme": { theme: string; index: string };
	/** No agreement is a template over a consumer's case. */
	"missing-declaration": { case: string };
	"unlisted-agreement": { agreement: string; index: string };
}

export type AuthorRule = keyof AuthorRules;
