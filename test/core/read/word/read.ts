import { consumerKind } from "../../../../src/core/cases/consumer.ts";
import { vocabularyOfKind } from "../../../../src/core/facts/case-kind.ts";
import { readDocx } from "../../../../src/core/read/read-docx.ts";
import { wordContentOf } from "../../../../src/core/read/word/word-content.ts";
import { entriesOf } from "../../../../src/core/schema/has-entry.ts";
import { catalogue } from "../../../helpers/drafts.ts";

/** What is needed to understand the words of the declaration. */
export const declarationWords = {
	vocabulary: vocabularyOfKind(consumerKind),
	hasEntry: entriesOf(catalogue),
	wordings: [{ language: "nb", catalogue }],
} as const;

/** Reads a declaration back out of a Word file. */
export function read(bytes: Uint8Array) {
	return readDocx(
		wordContentOf(bytes, consumerKind, declarationWords.hasEntry),
		consumerKind,
		declarationWords,
	);
}

/** The same, of a file that is known to be taken. */
export function taken(bytes: Uint8Array) {
	const result = read(bytes);
	if (result.refused) throw new Error(`Refused: ${result.refused.rule}`);
	return result;
}
