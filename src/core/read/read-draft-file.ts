import { isRecord } from "../is-record.ts";
import type { HasEntry } from "../schema/read-answers.ts";
import { parseJson } from "./parse-json.ts";
import { madeOf, type ReadableKind, type ReadCase, readCase, refuse } from "./read-case.ts";

/**
 * Reads a JSON file that was saved here: a case, or a whole draft, which holds one.
 * @param text the file as text, from anywhere and of any length; never throws for it
 */
export function readDraftFile<Answers>(
	text: string,
	kind: ReadableKind<Answers>,
	hasEntry: HasEntry,
): ReadCase<Answers> {
	const parsed = parseJson(text);
	if ("problem" in parsed) return refuse(parsed.problem);
	const { data } = parsed;
	const isDraft = isRecord(data) && Object.hasOwn(data, "case") && !Object.hasOwn(data, "answers");
	const read = readCase(isDraft ? data.case : data, kind, hasEntry);
	if (!isDraft || read.refused || !isRecord(data.document)) return read;
	const { id, edition, date } = data.document;
	return { ...read, madeOf: madeOf({ document: id, edition, date }) };
}
