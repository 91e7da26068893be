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
}
