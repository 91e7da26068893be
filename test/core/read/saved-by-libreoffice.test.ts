import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, it } from "vitest";
import { vocabularyOfKind } from "../../../src/core/facts/case-kind.ts";
import { readDocx } from "../../../src/core/read/read-docx.ts";
import { wordContentOf } from "../../../src/core/read/word/word-content.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { commentAuthor } from "../../../src/texts/nb/comments.ts";
import { goldenDraft, goldenDrafts, readGoldenCase, templateNamed } from "../../helpers/drafts.ts";
import { savedAgain } from "../../helpers/libreoffice.ts";
import { open } from "../render/docx/opened.ts";
import { textOf } from "../render/docx/word-reader.ts";
import { all } from "../render/docx/xml.ts";
import { edited, typed } from "./word/edit.ts";

/** A clean file of each golden draft and one with explanations, the consumers' and the segments' alike. */
const drafts = goldenDrafts.map(({ name, document }) => ({
	name,
	document,
	key: `${name}-${document}`,
	draft: goldenDraft(name, document),
}));
const files = Object.fromEntries(
	drafts.flatMap(({ key, draft }) => [
		[key, renderDocx(draft, { answers: true })],
		[`${key}-forklart`, renderDocx(draft, { answers: true, comments: { author: commentAuthor } })],
	]),
);
const typedIn = edited(
	files["kommune-egenerklaering"] as Uint8Array,
	typed("consumer.name", "Ny kommune"),
);

function readOf(name: string, bytes: Uint8Array) {
	const { kind, catalogue } = readGoldenCase(name);
	return readDocx(wordContentOf(bytes, kind, entriesOf(catalogue)), kind, {
		vocabulary: vocabularyOfKind(kind),
		hasEntry: entriesOf(catalogue),
		wordings: [{ language: "nb", catalogue }],
	});
}

/** The comments of a file, each as its lines, in the order of their numbers. */
function commentsOf(bytes: Uint8Array): string[][] {
	const file = open(bytes);
	if (!file.paths.includes("word/comments.xml")) return [];
	return all(file.xml("word/comments.xml"), "w:comment").map((comment) =>
		all(comment, "w:p").map(textOf),
	);
}

describe("a Word file that LibreOffice has opened and saved again", () => {
	let saved: Readonly<Record<string, Uint8Array>> = {};
	beforeAll(async () => {
		saved = await savedAgain({ ...files, typedIn });
	}, 300_000);
	const savedFile = (key: string): Uint8Array => saved[key] ?? new Uint8Array();

	it.each(drafts)("gives the same answers: $name, $document", ({ name, key, draft }) => {
		for (const one of [key, `${key}-forklart`]) {
			expect(savedFile(one), one).not.toEqual(files[one]);
			expect(readOf(name, savedFile(one)), one).toEqual({
				answers: draft.case.answers,
				issues: [],
				from: "case",
				changes: [],
				remarks: [],
				madeOf: {
					document: draft.document.id,
					edition: templateNamed(draft.document.id).edition,
					date: draft.document.date,
				},
			});
		}
	});

	it.each(drafts)("keeps its explanations, and gets none: $name, $document", ({ key }) => {
		const made = commentsOf(files[`${key}-forklart`] as Uint8Array);
		expect(made.length).toBeGreaterThan(0);
		expect(commentsOf(savedFile(`${key}-forklart`))).toEqual(made);
		expect(commentsOf(savedFile(key))).toEqual([]);
		expect(strFromU8(unzipSync(savedFile(key))["word/document.xml"] as Uint8Array)).not.toMatch(
			/<w:comment/,
		);
	});

	it("gives what was changed in it too", () => {
		const read = readOf("kommune", savedFile("typedIn"));
		expect(read).toMatchObject({
			changes: [{ path: "consumer.name", before: "Fjordvik kommune", after: "Ny kommune" }],
			issues: [],
			remarks: [],
		});
	});
});
