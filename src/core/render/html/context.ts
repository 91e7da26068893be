import type { Clause } from "../../document/nodes.ts";

/** How a document is to stand on its page. */
export interface HtmlOptions {
	/** The heading level of the document's title: 1 on a page of its own, 2 within another. */
	readonly titleLevel: number;
	/** The address of a question, for blanks and reasons; left out where there is no form. */
	readonly questionAddress?: (field: string) => string;
	/** Whether each conditional clause says which answer brought it. */
	readonly reasons?: boolean;
	/** Whether plain words stand beside the clauses. */
	readonly summaries?: boolean;
	/** Whether guidance to whoever drafts is shown. */
	readonly notes?: boolean;
	/** For a text so short that a list of its contents is no help. */
	readonly withoutContents?: true;
	/** For a text that is published: nobody has been asked, so that nothing is missing. */
	readonly published?: PublishedOptions;
}

/** What a published page has beside the words of the document, as HTML. */
export interface PublishedOptions {
	/** After the title, in place of what a draft says of itself. */
	readonly about?: string;
	/** Under a clause's heading. */
	readonly tools?: (clause: Clause) => string;
	/** Whether a word of the glossary can be opened. */
	readonly terms?: boolean;
}
