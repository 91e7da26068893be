import { expect, it } from "vitest";
import { consumerKind } from "../../../src/core/cases/consumer.ts";
import { fileContentOf } from "../../../src/core/read/file-content.ts";
import { renderDocx } from "../../../src/core/render/docx/index.ts";
import { entriesOf } from "../../../src/core/schema/has-entry.ts";
import { catalogue, draftOfCase } from "../../helpers/drafts.ts";

const draft = draftOfCase("kommune");
const json = JSON.stringify(draft.case);
const word = renderDocx(draft, { answers: true });
const contentOf = (bytes: Uint8Array) => fileContentOf(bytes, consumerKind, entriesOf(catalogue));
const utf8 = (text: string) => new TextEncoder().encode(text);
/** As some programs save text in Windows: two bytes to a sign, and a mark before them. */
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, "utf16le"));

it.each([
	["as it is saved here", utf8(json)],
	["with a mark of byte order", utf8(`\uFEFF${json}`)],
	["with space before it", utf8(`\r\n  ${json}`)],
	["in UTF-16", utf16(json)],
])("answers in JSON are read %s", (_, bytes) => {
	const content = contentOf(bytes);
	expect(content).toEqual({ is: "answers", read: { answers: draft.case.answers, issues: [] } });
});

it("a Word file is read with the case that it carries", () => {
	const content = contentOf(word);
	expect(content).toMatchObject({
		is: "word",
		content: { stored: { answers: draft.case.answers, issues: [] } },
	});
});

it.each([
	["nothing", new Uint8Array(), "file-empty"],
	["text", utf8("Egenerklæring"), "not-a-word-file"],
	["a page", utf8("<html></html>"), "not-a-word-file"],
	["half a Word file", word.subarray(0, word.length / 2), "word-file-damaged"],
])("%s is told what it is", (_, bytes, rule) => {
	expect(contentOf(bytes)).toMatchObject({ rule });
});

it("what is wrong with answers in JSON is told with them", () => {
	const content = contentOf(utf8('{"schemaVersion": 1, "kin'));
	expect(content).toMatchObject({ is: "answers", read: { refused: { rule: "not-json" } } });
});

it("what it gives can be sent from one place to another as it is", () => {
	for (const bytes of [utf8(json), word, utf8("[")]) {
		const content = contentOf(bytes);
		expect(structuredClone(content)).toEqual(content);
	}
});
