import type { DoorProblem } from "../../issue.ts";
import type { HasEntry } from "../../schema/read-answers.ts";
import { parseJson } from "../parse-json.ts";
import { type ReadableKind, type ReadCase, readCase } from "../read-case.ts";
import { type ClauseWords, clauseWordsOf } from "./clause-words.ts";
import { controlsOf, type FoundControl } from "./controls.ts";
import { openWordFile, type WordFile } from "./open-word-file.ts";

/** What is read of a Word file: plain data, and little whatever the size of the file. */
export interface WordContent<Answers> extends Pick<WordFile, "properties"> {
	/** The case that the file carries, read; absent where it carries none, or one that has been spoilt. */
	readonly stored?: ReadCase<Answers>;
	/** The content controls in reading order. */
	readonly controls: readonly FoundControl[];
	/** The paths of the content controls in the order they stood when the file was made. */
	readonly stood?: readonly string[];
	readonly clauses: readonly ClauseWords[];
}

/**
 * Opens a Word file, and takes out what a draft is read from. With the largest file that is taken it lasts a second.
 * @param bytes any file
 * @param kind of the case that it may carry
 */
export function wordContentOf<Answers>(
	bytes: Uint8Array,
	kind: ReadableKind<Answers>,
	hasEntry: HasEntry,
): WordContent<Answers> | DoorProblem {
	const file = openWordFile(bytes);
	if ("rule" in file) return file;
	const { document, controls: stood, stored: text, properties } = file;
	const stored = text === undefined ? undefined : readStored(text, kind, hasEntry);
	return {
		properties,
		...(stored ? { stored } : {}),
		...(stood ? { stood } : {}),
		controls: controlsOf(document),
		clauses: clauseWordsOf(document),
	};
}

function readStored<Answers>(
	text: string,
	kind: ReadableKind<Answers>,
	hasEntry: HasEntry,
): ReadCase<Answers> | undefined {
	const parsed = parseJson(text);
	if ("problem" in parsed) return undefined;
	const read = readCase(parsed.data, kind, hasEntry);
	return read.refused?.rule === "not-a-case" ? undefined : read;
}
