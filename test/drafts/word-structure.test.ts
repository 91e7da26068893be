import { describe, expect, it } from "vitest";
import type { Draft } from "../../src/core/document/draft.ts";
import { visitClauses } from "../../src/core/document/visit.ts";
import { renderDocx } from "../../src/core/render/docx/index.ts";
import { type Opened, open } from "../core/render/docx/opened.ts";
import { readingOrder } from "../core/render/docx/reading-order.ts";
import {
	bookmarks,
	boundStyles,
	fields,
	reads,
	textOf,
	wordParagraphs,
} from "../core/render/docx/word-reader.ts";
import { all, at, valueAt } from "../core/render/docx/xml.ts";
import { goldenDraft, goldenDrafts } from "../helpers/drafts.ts";

/** What a file may weigh at most, in bytes. */
const heaviest = 150_000;

const standards = [
	{ language: "nb", tag: "nb-NO" },
	{ language: "nn", tag: "nn-NO" },
] as const;

const made = (name: string, document: string, language: "nb" | "nn") => {
	const draft = goldenDraft(name, document, language);
	const bytes = renderDocx(draft, { answers: true });
	return { draft, bytes, file: open(bytes) };
};

/** The bookmarks of headings, in the order that they stand. */
const headingMarks = (file: Opened) =>
	[...bookmarks(file).keys()].filter((name) => /^(?:punkt|bilag)_/.test(name));

function clauseCount({ document }: Draft): number {
	let count = 0;
	visitClauses(document.children, () => {
		count += 1;
	});
	return count;
}

/** Each part of a Word file is tried on a sample; this is the whole, on every document that the content gives. */
describe.each(goldenDrafts)("the Word file of $name as $document", ({ name, document }) => {
	describe.each(standards)("in $language", ({ language, tag }) => {
		const { draft, bytes, file } = made(name, document, language);

		it("reads as the draft does, with the numbers that Word counts, and is light", () => {
			const lines = wordParagraphs(file).map(reads);
			expect(lines.filter((line) => line !== "")).toEqual(readingOrder(draft.document));
			expect(bytes.length).toBeLessThanOrEqual(heaviest);
		});

		it("says its language, its title and its edition", () => {
			const styles = file.xml("word/styles.xml");
			expect(valueAt(styles, "w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang")).toBe(tag);
			expect(valueAt(file.xml("word/settings.xml"), "w:themeFontLang")).toBe(tag);
			const title = at(file.xml("docProps/core.xml"), "dc:title");
			expect(title?.children).toEqual([draft.document.title]);
			expect(textOf(file.xml("word/footer1.xml"))).toContain(draft.document.edition);
		});

		it("has its clauses as headings that a list numbers, and refers to none that is not there", () => {
			const bound = boundStyles(file);
			const targets = bookmarks(file);
			for (const mark of headingMarks(file)) {
				const paragraph = targets.get(mark)?.paragraph;
				const style = paragraph && valueAt(paragraph, "w:pPr", "w:pStyle");
				expect(bound.has(style ?? ""), `${mark}: ${style}`).toBe(true);
			}
			expect(headingMarks(file)).toHaveLength(clauseCount(draft));
			const references = fields(file.document).flatMap(
				({ instruction }) => /^REF (\w+)/.exec(instruction)?.[1] ?? [],
			);
			expect(references.filter((target) => !targets.has(target))).toEqual([]);
		});

		it("has a head row in each table but those to sign in, and no box of text", () => {
			const tables = all(file.document, "w:tbl").filter(
				(table) => valueAt(table, "w:tblPr", "w:tblStyle") !== "SignatureTable",
			);
			for (const table of tables) expect(all(table, "w:tblHeader")).toHaveLength(1);
			expect(file.text("word/document.xml")).not.toMatch(
				/txbx|textbox|<w:(?:pict|drawing|framePr)/,
			);
		});
	});

	it("has the same clauses in the same order in both standards", () => {
		const [nb = [], nn = []] = standards.map(({ language }) =>
			headingMarks(made(name, document, language).file),
		);
		expect(nb.length).toBeGreaterThan(3);
		expect(nn).toEqual(nb);
	});
});

it("some draft refers to a clause, and some has a table", () => {
	const files = goldenDrafts.map(({ name, document }) => made(name, document, "nb").file);
	const references = files.flatMap(({ document }) => fields(document));
	expect(references.some(({ instruction }) => instruction.startsWith("REF "))).toBe(true);
	expect(files.flatMap(({ document }) => all(document, "w:tblHeader")).length).toBeGreaterThan(10);
});
