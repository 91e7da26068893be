import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { renderDocx } from "../../../../src/core/render/docx/index.ts";
import { draftOfCase } from "../../../helpers/drafts.ts";
import { documentPath, edited, withParts } from "./edit.ts";
import { read } from "./read.ts";

const file = renderDocx(draftOfCase("kommune"), { answers: true });
const refusal = (bytes: Uint8Array) => {
	const { refused } = read(bytes);
	return refused && [refused.rule, ...Object.values(refused.values)].join(" ");
};
const bytes = (...values: number[]) => new Uint8Array(values);
const zip = (parts: Readonly<Record<string, string>>) =>
	zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
const types = { "[Content_Types].xml": "<Types/>" };

describe("a file that is no Word file", () => {
	it.each([
		["empty", new Uint8Array(), "file-empty"],
		["text", strToU8("Dette er ikke en Word-fil."), "not-a-word-file unknown"],
		["a PDF", strToU8("%PDF-1.7\n..."), "not-a-word-file pdf"],
		["an image", bytes(0x89, 0x50, 0x4e, 0x47, 13, 10), "not-a-word-file image"],
		["a photograph", bytes(0xff, 0xd8, 0xff, 0xe0), "not-a-word-file image"],
		["old or locked", bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2), "not-a-word-file old-or-locked"],
		["a spreadsheet", zip({ ...types, "xl/workbook.xml": "<a/>" }), "not-a-word-file spreadsheet"],
		["slides", zip({ ...types, "ppt/presentation.xml": "<a/>" }), "not-a-word-file presentation"],
		["OpenDocument", zip({ "content.xml": "<a/>" }), "not-a-word-file open-document"],
		["an archive", zip({ "brev.txt": "Hei" }), "not-a-word-file archive"],
		["an archive in an archive", zip({ "a.docx": "PK" }), "not-a-word-file archive"],
		["too large", new Uint8Array(25_000_001), "file-too-large 25000000"],
	])("%s is told what it is", (_, one, rule) => {
		expect(refusal(one)).toBe(rule);
	});
});

describe("a Word file that is not ours", () => {
	const other =
		'<w:document xmlns:w="w"><w:body><w:p><w:sdt><w:sdtPr><w:tag w:val="Kunde"/></w:sdtPr><w:sdtContent><w:r><w:t>AS</w:t></w:r></w:sdtContent></w:sdt></w:p></w:body></w:document>';

	it.each([
		["without controls", "<w:document xmlns:w='w'><w:body/></w:document>"],
		["with controls of its own", other],
		[
			"with one control that has our name",
			other.replace("</w:p>", `${other.replace("Kunde", "purpose")}</w:p>`),
		],
	])("%s is refused", (_, document) => {
		expect(refusal(zip({ ...types, [documentPath]: document }))).toBe("word-file-not-ours");
	});
});

describe("a Word file that is made to hurt", () => {
	/** So many millions of the same letter: a thousandth when it is packed. */
	const grown = (millions: number) => `<w:t>${"x".repeat(millions * 1_000_000)}</w:t>`;

	it.each(["customXml/item1.xml", documentPath, "docProps/custom.xml"])(
		"with %s that inflates is refused before it has",
		(path) => {
			const bomb = withParts(file, { [path]: grown(60) });
			const start = performance.now();
			expect(refusal(bomb)).toBe("word-file-inflates 20000000");
			expect(performance.now() - start).toBeLessThan(1000);
		},
	);

	it("that says it is small and inflates is refused too", () => {
		const bomb = withParts(file, { [documentPath]: grown(60) });
		const start = performance.now();
		expect(refusal(withSize(bomb, documentPath, 1000))).toMatch(/^word-file-inflates/);
		expect(performance.now() - start).toBeLessThan(1000);
	});

	it("with many parts that each are small enough is refused when they are too many together", () => {
		const parts = Object.fromEntries(
			Array.from({ length: 6 }, (_, index) => [`customXml/item${index + 2}.xml`, grown(5)]),
		);
		expect(refusal(withParts(file, { "customXml/item1.xml": undefined, ...parts }))).toBe(
			"word-file-inflates 20000000",
		);
	});

	it("with 10 000 parts is refused", () => {
		const parts = Object.fromEntries(
			Array.from({ length: 10_000 }, (_, index) => [`a${index}`, ""]),
		);
		expect(refusal(zip({ ...types, ...parts }))).toBe("word-file-too-many-parts 2000");
	});

	it("with names that lead elsewhere is read all the same: names are not used as paths", () => {
		const tricky = withParts(file, {
			"../../etc/passwd": "x",
			"/word/document.xml": "<w:document/>",
			"word\\document.xml": "<w:document/>",
			"word/vbaProject.bin": "x",
			__proto__: "x",
		});
		expect(read(tricky).answers).toEqual(read(file).answers);
	});

	it.each(["customXml/item1.xml", documentPath, "docProps/custom.xml"])(
		"with a document type in %s is refused",
		(path) => {
			const declared = withParts(file, {
				[path]: (text) =>
					text.replace("?>", '?><!DOCTYPE a [<!ENTITY b "c"><!ENTITY d "&b;&b;&b;&b;">]>'),
			});
			expect(refusal(declared)).toBe("word-file-with-declarations");
		},
	);

	it.each([
		["an entity that nobody knows", "&tull;"],
		["a bare &", "a & b"],
		["an element that is not closed", "<w:p>"],
		["an element that closes another", "</w:body>"],
		["an attribute without quotes", "<w:p a=b/>"],
		["a second root", "</w:document><w:document>"],
	])("with %s is damaged", (_, text) => {
		const broken = edited(file, (document) => document.replace("<w:body>", `<w:body>${text}`));
		expect(refusal(broken)).toBe("word-file-damaged");
	});

	it("with elements in one another without end is refused", () => {
		const deep = edited(file, (document) =>
			document.replace("<w:body>", `<w:body>${"<w:p>".repeat(100_000)}`),
		);
		expect(refusal(deep)).toMatch(/^word-file-inflates/);
	});

	it("with two parts of one name is damaged", () => {
		const twice = new TextDecoder("latin1")
			.decode(withParts(file, { "word/documenu.xml": "<w:document/>" }))
			.replaceAll("word/documenu.xml", documentPath);
		expect(refusal(Uint8Array.from(twice, (letter) => letter.charCodeAt(0)))).toBe(
			"word-file-damaged",
		);
	});

	it("locked with a password is told so", () => {
		const locked = new Uint8Array(file);
		const at = directoryEntry(locked, documentPath);
		locked[at + 8] = (locked[at + 8] ?? 0) | 1;
		expect(refusal(locked)).toBe("not-a-word-file old-or-locked");
	});
});

describe("a Word file that was cut or changed on its way", () => {
	it("is told to be damaged wherever it is cut", () => {
		for (let length = 30; length < file.length; length += 97) {
			expect(refusal(file.subarray(0, length)), String(length)).toBe("word-file-damaged");
		}
	});

	it("in any of its bytes is taken or refused, and never gives an answer that was not there", () => {
		const { answers } = read(file);
		fc.assert(
			fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, flip) => {
				const tampered = new Uint8Array(file);
				tampered[at] = (tampered[at] ?? 0) ^ flip;
				const result = read(tampered);
				if (result.refused) return;
				if (result.from === "case") expect(result.answers).toEqual(answers);
			}),
			{ numRuns: 400 },
		);
	});

	it("made of any bytes, with the beginning of a zip file or not, never throws", () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 400 }), fc.boolean(), (any, asZip) => {
				const given = asZip
					? Uint8Array.from([0x50, 0x4b, 3, 4, ...any, 0x50, 0x4b, 5, 6, ...any])
					: any;
				expect(read(given).refused).toBeDefined();
			}),
		);
	});
});

/** Where the directory speaks of a part. */
function directoryEntry(file: Uint8Array, name: string): number {
	const text = new TextDecoder("latin1").decode(file);
	return text.lastIndexOf(name) - 46;
}

/** The file with another size given for a part, in the directory and before the part. */
function withSize(file: Uint8Array, name: string, size: number): Uint8Array {
	const copy = new Uint8Array(file);
	const view = new DataView(copy.buffer);
	const at = directoryEntry(copy, name);
	view.setUint32(at + 24, size, true);
	view.setUint32(view.getUint32(at + 42, true) + 22, size, true);
	return copy;
}
