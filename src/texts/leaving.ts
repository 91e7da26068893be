/** The ways to take the draft along as a file. */
export type FileWay =
	| "docx"
	| "docx-without-answers"
	| "docx-explained"
	| "text"
	| "markdown"
	| "json";

/** The end of the form, where one takes the draft along, in one language. */
export interface LeavingTexts {
	/** What each file is called on its button, and what it is for. */
	readonly files: Readonly<Record<FileWay, Way>>;
	readonly print: Way;
	/** Above all ways but the first. */
	readonly others: string;
	/** To the JSON Schema. */
	readonly schema: string;
	/** The sheet «Klar til signering». */
	readonly signing: { readonly heading: string; readonly what: string; readonly show: string };
}

interface Way {
	readonly name: string;
	readonly what: string;
}

/** What stands around the sheet «Klar til signering». */
export interface SheetTexts {
	readonly print: string;
	readonly download: string;
}
