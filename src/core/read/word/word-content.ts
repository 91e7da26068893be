import type { DoorProblem } from "../../issue.ts";
import { type ClauseWords, clauseWordsOf } from "./clause-words.ts";
import { controlsOf, type FoundControl } from "./controls.ts";
import { openWordFile, type WordFile } from "./open-word-file.ts";

/** What is read of a Word file: plain data, and little whatever the size of the file. */
export interface WordContent extends Pick<WordFile, "stored" | "properties"> {
	/** The content controls in reading order. */
	readonly controls: readonly FoundControl[];
	/** The paths of the content controls in the order they stood when the file was made. */
	readonly stood?: readonly string[];
	readonly clauses: readonly ClauseWords[];
}

/**
 * Opens a Word file, and takes out what a draft is read from. With the largest file that is taken it lasts a second.
 * @param bytes any file
 */
export function wordContentOf(bytes: Uint8Array): WordContent | DoorProblem {
	const file = openWordFile(bytes);
	if ("rule" in file) return file;
	const { document, controls: stood, ...rest } = file;
	return {
		...rest,
		...(stood ? { stood } : {}),
		controls: controlsOf(document),
		clauses: clauseWordsOf(document),
	};
}
