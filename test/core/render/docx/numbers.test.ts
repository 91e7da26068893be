import { describe, expect, it } from "vitest";
import type { Flow } from "../../../../src/core/document/nodes.ts";
import { clause, list, paragraph, reference } from "./build.ts";
import { opened } from "./opened.ts";
import { contents, readingOrder } from "./reading-order.ts";
import { sampleDraft } from "./sample.ts";
import { bookmarks, fields, reads, textOf, wordParagraphs } from "./word-reader.ts";
import { all, elements, valueAt } from "./xml.ts";

const cases = [false, true].map((complete) => {
	const draft = sampleDraft(complete);
	return { name: complete ? "complete" : "open", draft, file: opened(draft) };
});

/** The sample with other flow in place of its own. */
function withFlow(...children: Flow[]) {
	const draft = sampleDraft(true);
	return { ...draft, document: { ...draft.document, children } };
}

describe.each(cases)("the $name sample", ({ draft, file }) => {
	const paragraphs = wordParagraphs(file);

	it("reads as the tree does, with the numbers that Word counts", () => {
		const lines = paragraphs.map(reads).filter((line) => line !== "");
		expect(lines).toEqual(readingOrder(draft.document));
	});

	it("has no number typed in a paragraph", () => {
		for (const { text, style } of paragraphs) {
			if (!style?.startsWith("TOC") && !style?.startsWith("Table")) {
				expect(text).not.toMatch(/^\s*(\d+(\.\d+)*[.)]?|[a-z]\)|–)\s/);
			}
		}
	});

	it("refers by fields to bookmarks that are there, with the number that stands there", () => {
		const targets = bookmarks(file);
		const shown = new Map(paragraphs.map((item) => [item.element, item.number]));
		const references = fields(file.document).filter(({ instruction }) =>
			instruction.startsWith("REF"),
		);
		expect(references.length).toBeGreaterThanOrEqual(7);
		for (const { instruction, result } of references) {
			const [, name = "", byParagraph] = /^REF (\w+)( \\n)? \\h$/.exec(instruction) ?? [];
			const target = targets.get(name);
			expect(target, instruction).toBeDefined();
			const number = byParagraph ? target && shown.get(target.paragraph) : target?.text;
			expect(result, instruction).toBe(number);
			expect(result).toMatch(/^\d+(\.\d+)*$/);
		}
	});

	it("has the word before a number outside the field, with a space that does not break", () => {
		const [sentence] = paragraphs.filter(({ text }) => text.startsWith("Avtalen etablerer"));
		expect(sentence?.text).toContain(
			"i punkt\u00a03 og bilag\u00a01 punkt\u00a01. Se også bilag\u00a01.",
		);
	});

	it("has a contents list of its headings in order, each a link to its heading", () => {
		const entries = paragraphs.filter(({ style }) => /^TOC\d/.test(style ?? ""));
		expect(entries.map(reads)).toEqual(contents(draft.document).slice(1));
		const targets = bookmarks(file);
		for (const entry of entries) {
			const links = all(entry.element, "w:hyperlink");
			const target = targets.get(links[0]?.attributes["w:anchor"] ?? "");
			const heading = paragraphs.find(({ element }) => element === target?.paragraph);
			expect(links.length).toBe(1);
			expect(heading && reads(heading)).toBe(reads(entry));
		}
	});

	it("has the contents list in one field without page numbers", () => {
		const [list] = fields(file.document).filter(({ instruction }) => instruction.startsWith("TOC"));
		expect(list?.instruction).toBe('TOC \\o "1-2" \\n \\h \\z \\u');
		expect(file.text("word/document.xml")).not.toContain("PAGEREF");
	});

	it("has bookmarks of names that Word takes, each once", () => {
		const starts = all(file.document, "w:bookmarkStart").map(({ attributes }) => attributes);
		const names = starts.map((attributes) => attributes["w:name"] ?? "");
		for (const name of names) expect(name).toMatch(/^[A-Za-z_][A-Za-z0-9_]{0,39}$/);
		expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
		const ids = starts.map((attributes) => attributes["w:id"]);
		expect(new Set(ids).size).toBe(ids.length);
		const ends = all(file.document, "w:bookmarkEnd").map(({ attributes }) => attributes["w:id"]);
		expect(ends.sort()).toEqual(ids.sort());
	});

	it("links to no bookmark that is not there", () => {
		const targets = bookmarks(file);
		for (const { attributes } of all(file.document, "w:hyperlink")) {
			const anchor = attributes["w:anchor"];
			if (anchor !== undefined) expect(targets.has(anchor), anchor).toBe(true);
		}
	});
});

describe("the list of open items", () => {
	const { draft, file } = cases[0] as (typeof cases)[number];

	it("links each item to the first place where it is missing", () => {
		const items = wordParagraphs(file).filter(({ style }) => style === "OpenItem");
		const targets = bookmarks(file);
		const { openItems, corrections, checks } = draft.document;
		expect(items.map(reads)).toEqual(
			[openItems, corrections, checks].flatMap(
				(list) => list?.children.map(({ label }) => `– ${label}`) ?? [],
			),
		);
		for (const [index, { element }] of items.slice(0, draft.blanks.length).entries()) {
			const anchor = all(element, "w:hyperlink")[0]?.attributes["w:anchor"] ?? "";
			const blank = draft.blanks[index];
			expect(targets.get(anchor)?.text).toBe(blank?.text);
			const first = all(file.document, "w:sdt").find(
				(control) => valueAt(control, "w:sdtPr", "w:tag") === blank?.path,
			);
			const place = targets.get(anchor)?.paragraph;
			expect(place && elements(place)).toContain(first);
		}
	});
});

describe("letters", () => {
	const lines = (...children: Flow[]): string[] =>
		wordParagraphs(opened(withFlow(...children)))
			.map(reads)
			.filter((line) => /^([\d.]+|[a-z]+\)) \w+$/.test(line))
			.filter((line, index, all) => all.indexOf(line) === index);
	const item = (marker: string, text: string): [string, Flow] => [marker, paragraph(text)];

	it("run on through a clause and begin again under the next heading", () => {
		const flow = clause(
			"en",
			"1",
			"Oslo",
			list(true, item("a)", "x")),
			paragraph("og"),
			list(true, item("b)", "y")),
			clause("to", "1.1", "Bergen", list(true, item("a)", "z"))),
			clause("tre", "1.2", "Bodø", list(true, item("a)", "w"))),
		);
		expect(lines(flow).filter((line) => line.includes(")"))).toEqual([
			"a) x",
			"b) y",
			"a) z",
			"a) w",
		]);
	});

	it("outside all clauses do not count as part of one", () => {
		const loose = list(true, item("a)", "x"), item("b)", "y"));
		const flow = [loose, clause("en", "1", "Oslo", list(true, item("a)", "z")))];
		expect(lines(...flow)).toEqual(["1 Oslo", "a) x", "b) y", "a) z"]);
	});

	it("go on after the clauses within a clause", () => {
		const inner = clause("to", "1.1", "Bergen", list(true, item("a)", "z")));
		const flow = clause(
			"en",
			"1",
			"Oslo",
			list(true, item("a)", "x")),
			inner,
			list(true, item("b)", "y")),
		);
		const after = clause("tre", "2", "Bodø", clause("fire", "2.1", "Voss", paragraph("w")));
		expect(lines(flow, after).filter((line) => line.includes(")"))).toEqual([
			"a) x",
			"a) z",
			"b) y",
		]);
	});

	it("go from z to aa, as the tree has it", () => {
		const items = Array.from({ length: 28 }, (_, index) => item("", `n${index}`));
		expect(lines(clause("en", "1", "Oslo", list(true, ...items))).slice(-3)).toEqual([
			"z) n25",
			"aa) n26",
			"bb) n27",
		]);
	});
});

describe("a clause deeper than Word has headings for", () => {
	it("is refused, for its number would be wrong", () => {
		expect(() => opened(withFlow(clause("dyp", "1.1.1.1", "Dyp")))).toThrow(/depth 4: dyp/);
	});
});

describe("a reference to what is not in the document", () => {
	it("is plain text, not a field that fails", () => {
		const flow = clause("en", "1", "En", paragraph("Se ", reference("clause", "borte", "7"), "."));
		const file = opened(withFlow(flow));
		expect(fields(file.document).filter(({ instruction }) => /^REF/.test(instruction))).toEqual([]);
		expect(textOf(file.document)).toContain("Se punkt\u00a07.");
	});
});
