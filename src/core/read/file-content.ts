import type { DoorProblem } from "../issue.ts";
import type { HasEntry } from "../schema/read-answers.ts";
import type { ReadableKind, ReadCase } from "./read-case.ts";
import { readDraftFile } from "./read-draft-file.ts";
import { type WordContent, wordContentOf } from "./word/word-content.ts";

/** What a file holds that was saved here: answers in JSON, or a Word file. Plain data, and little whatever its size. */
export type FileContent<Answers> =
	| { readonly is: "answers"; readonly read: ReadCase<Answers> }
	| { readonly is: "word"; readonly content: WordContent<Answers> };

/**
 * Reads a file, whatever it is called. The largest ones, and those that are made to harm, take seconds.
 * @param bytes any file
 */
export function fileContentOf<Answers>(
	bytes: Uint8Array,
	kind: ReadableKind<Answers>,
	hasEntry: HasEntry,
): FileContent<Answers> | DoorProblem {
	const text = asText(bytes);
	if (text !== undefined) return { is: "answers", read: readDraftFile(text, kind, hasEntry) };
	const content = wordContentOf(bytes, kind, hasEntry);
	return "rule" in content ? content : { is: "word", content };
}

/** The file as text where it begins as JSON does; anything else may be a Word file, and is told what it is. */
function asText(bytes: Uint8Array): string | undefined {
	const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
	const decoder = new TextDecoder(isUtf16 ? "utf-16le" : "utf-8");
	const start = decoder.decode(bytes.subarray(0, 200)).trimStart();
	return /^[{[]/.test(start) ? decoder.decode(bytes) : undefined;
}
