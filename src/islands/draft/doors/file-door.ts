import { vocabularyOfKind } from "../../../core/facts/case-kind.ts";
import type { Language } from "../../../core/language.ts";
import { mostCharacters } from "../../../core/read/parse-json.ts";
import { readDocx } from "../../../core/read/read-docx.ts";
import type { WordContent } from "../../../core/read/word/word-content.ts";
import type { DraftData } from "../data.ts";
import type { Answers, Desk } from "../desk.ts";
import { formData } from "./form-data.ts";
import { type Incoming, incomingOf, type Refusal, readableKind } from "./incoming.ts";
import { openBeside } from "./open-beside.ts";
import { wordingNews } from "./wording.ts";
import type { DoorWords } from "./words.ts";

const languages: readonly Language[] = ["nb", "nn"];

/** Reads a file that the reader has chosen, whatever it is called: a Word file, or answers in JSON. */
export async function readChosenFile(
	file: File,
	desk: Desk,
	words: DoorWords,
): Promise<Incoming | Refusal> {
	const values = { most: mostCharacters };
	if (file.size > mostCharacters) {
		return { refusal: words.doorProblem({ rule: "file-too-large", values }) };
	}
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		return { refusal: words.file.unreadable(file.name) };
	}
	const source = words.file.source(file.name);
	const found = await openBeside(bytes, desk);
	if ("rule" in found) return { refusal: words.doorProblem(found) };
	if (found.is === "answers") {
		if (found.read.refused) return { refusal: words.doorProblem(found.read.refused) };
		return incomingOf(found.read, source, desk);
	}
	const read = await readWord(found.content, desk);
	if (read.refused) return { refusal: words.doorProblem(read.refused) };
	const { changes, remarks, wording } = read;
	const isFromControls = read.from === "controls";
	return { ...incomingOf(read, source, desk), changes, remarks, wording, isFromControls };
}

/** A Word file may be of another document, or in the other standard: then the words of its own form are fetched. */
async function readWord(content: WordContent<Answers>, desk: Desk) {
	const kind = readableKind(desk);
	const vocabulary = vocabularyOfKind(kind);
	const readIn = (wordings: readonly DraftData[]) =>
		readDocx(content, kind, { vocabulary, hasEntry: desk.hasEntry, wordings });
	const { data } = desk;
	let read = readIn([data]);
	if (read.refused) return read;
	let wording = await wordingNews(content, read, desk, data);
	const { document = data.template.id } = read.madeOf ?? {};
	const isStrange = read.remarks.some(({ rule }) => rule === "words-not-understood");
	if (document === data.template.id && !isStrange && wording !== "other") {
		return { ...read, wording };
	}
	for (const language of languages) {
		const own = await formData(document, language);
		if (!own) continue;
		const again = readIn([data, own]);
		if (again.refused || again.remarks.length > read.remarks.length) continue;
		read = again;
		if (wording === "other") wording = await wordingNews(content, read, desk, own);
	}
	return { ...read, wording };
}
