import type { RemarkSentences } from "./answer-sentence.ts";

/** What the generator says while one works, in one language. */
export interface DraftTexts {
	readonly changed: string;
	/** Read aloud once when an answer has moved clauses. */
	readonly announce: (parts: {
		readonly added: readonly string[];
		readonly altered: readonly string[];
		readonly removed: number;
	}) => string;
	/** Before the links from a question to the clauses that its answer brings, and to those that it words. */
	readonly moves: readonly [string, string];
	readonly openCount: (count: number) => string;
	/** A question that is not answered, by what is missing: «virksomhetens navn». */
	readonly missing: (blank: string) => string;
	/** How far one has come with a part, by how many of its questions are left. */
	readonly partStatus: (left: number) => string;
	readonly goOnAnyway: string;
	/* What the law says of the answers. */
	/** To the page that tells more; it opens in a tab of its own. */
	readonly readMore: string;
	/** Before the list of what cannot be chosen. */
	readonly withheld: (count: number) => string;
	readonly cleared: (names: readonly string[]) => string;
	/* Both standards at once. */
	readonly bothStandards: string;
	readonly close: string;
	/* The page of all answers. */
	readonly change: string;
	readonly notAnswered: string;
	readonly none: string;
	/** About an answer that follows from others. */
	readonly decided: string;
	/** About an answer that was filled in for the reader. */
	readonly suggested: string;
	readonly errorHeading: string;
	readonly errorTitlePrefix: string;
	readonly downloadAnyway: string;
	readonly downloaded: (fileName: string) => string;
	readonly downloadFailed: string;
	readonly sheetFailed: string;
	/** Where no document can be right. */
	readonly noDocument: string;
	/** Below advice on an answer that only another form over the same answers asks for. */
	readonly askedElsewhere: string;
	readonly undo: string;
	readonly rowRemoved: string;
	/** A row was moved, or stands first or last already: its place now. */
	readonly rowMoved: (place: number, count: number) => string;
	readonly rowIsFirst: string;
	readonly rowIsLast: string;
	/** What is said about answers that are taken all the same. */
	readonly remarks: RemarkSentences;
	/** The date that was understood: «mandag 1. februar 2027». */
	readonly understoodDate: (words: string) => string;
}
