import { describe, expect, it } from "vitest";
import { opened } from "./opened.ts";
import { sampleDraft } from "./sample.ts";
import { boundStyles, lists, textOf, wordParagraphs } from "./word-reader.ts";
import { all, at, type Element, elements, valueAt } from "./xml.ts";

const file = opened(sampleDraft(false));
const complete = opened(sampleDraft(true));
const styles = all(file.xml("word/styles.xml"), "w:style");
const idsOf = (type: string): (string | undefined)[] =>
	styles
		.filter(({ attributes }) => attributes["w:type"] === type)
		.map(({ attributes }) => attributes["w:styleId"]);
const parts = ["word/document.xml", "word/header1.xml", "word/footer1.xml"].map(file.xml);

describe("formatting", () => {
	it("leaves no paragraph without a style", () => {
		for (const part of parts) {
			for (const paragraph of all(part, "w:p")) {
				expect(valueAt(paragraph, "w:pPr", "w:pStyle"), textOf(paragraph)).toBeDefined();
			}
		}
	});

	it("uses no style that is not there", () => {
		for (const part of parts) {
			const used = (name: string): (string | undefined)[] =>
				all(part, name).map(({ attributes }) => attributes["w:val"]);
			expect(idsOf("paragraph")).toEqual(expect.arrayContaining(used("w:pStyle")));
			expect(idsOf("character")).toEqual(expect.arrayContaining(used("w:rStyle")));
			expect(idsOf("table")).toEqual(expect.arrayContaining(used("w:tblStyle")));
		}
	});

	it("bases and continues no style on one that is not there", () => {
		const ids = styles.map(({ attributes }) => attributes["w:styleId"]);
		for (const style of styles) {
			for (const name of ["w:basedOn", "w:next"]) {
				const other = valueAt(style, name);
				if (other !== undefined) expect(ids).toContain(other);
			}
		}
		expect(new Set(ids).size).toBe(ids.length);
		const names = styles.map((style) => valueAt(style, "w:name"));
		expect(new Set(names).size).toBe(names.length);
	});

	it("formats no run and no paragraph directly", () => {
		for (const part of parts) {
			for (const properties of all(part, "w:rPr")) {
				expect(elements(properties).map(({ name }) => name)).toEqual(["w:rStyle"]);
			}
			for (const properties of all(part, "w:pPr")) {
				expect(elements(properties).map(({ name }) => name)).toEqual(["w:pStyle"]);
			}
		}
	});

	it("leaves no empty paragraph but those to sign on and the one between two tables", () => {
		const empty = wordParagraphs(file).filter(({ text }) => text.trim() === "");
		expect(empty.map(({ style }) => style)).toEqual([
			...["SignatureText", "SignatureText"],
			...["SignatureText", "SignatureText", "SignatureEnd"],
			"TableGap",
		]);
	});

	it("splits no text into more runs than it has styles, fields and controls", () => {
		const isText = (element: Element | undefined): boolean =>
			element?.name === "w:r" &&
			elements(element).every(({ name }) => name === "w:t" || name === "w:rPr");
		for (const holder of parts.flatMap((part) => all(part, "w:p", "w:hyperlink"))) {
			const children = elements(holder);
			for (const [index, child] of children.entries()) {
				const next = children[index + 1];
				if (next === undefined || !isText(child) || !isText(next)) continue;
				const style = valueAt(child, "w:rPr", "w:rStyle");
				expect(style, textOf(child)).not.toBe(valueAt(next, "w:rPr", "w:rStyle"));
			}
		}
	});
});

describe("the yellow mark", () => {
	const marked = (part: typeof file): number =>
		all(part.document, "w:rStyle").filter(
			({ attributes }) => attributes["w:val"] === "PlaceholderText",
		).length;

	it("is on what is missing, by style", () => {
		expect(marked(file)).toBe(6);
		for (const run of all(file.document, "w:r")) {
			const isMarked = valueAt(run, "w:rPr", "w:rStyle") === "PlaceholderText";
			expect(isMarked, textOf(run)).toBe(textOf(run).startsWith("[mangler: "));
		}
	});

	it("is nowhere when nothing is missing", () => {
		expect(marked(complete)).toBe(0);
	});

	it("is never direct", () => {
		expect(file.text("word/document.xml")).not.toMatch(/<w:(highlight|shd)\b/);
	});
});

describe("numbering", () => {
	it("is not in the paragraphs", () => {
		for (const part of parts) expect(all(part, "w:numPr")).toEqual([]);
	});

	it("is bound both ways: from the style to the level and from the level to the style", () => {
		const bound = boundStyles(file);
		const levels = lists(file);
		for (const [list, definitions] of levels) {
			for (const [level, { style }] of definitions.entries()) {
				expect(bound.get(style ?? ""), style).toEqual({ list, level });
			}
		}
		const own = styles.filter((style) => at(style, "w:pPr", "w:numPr") !== undefined);
		expect(own.length).toBe([...levels.values()].flat().length);
	});

	it("has levels one after another, each with the numbers of real levels", () => {
		for (const definitions of lists(file).values()) {
			for (const [index, { text, restart }] of definitions.entries()) {
				for (const [, digit] of text.matchAll(/%(\d)/g)) {
					expect(Number(digit)).toBeLessThanOrEqual(index + 1);
				}
				expect(restart ?? 0).toBeLessThanOrEqual(index);
			}
		}
	});
});

describe("headings", () => {
	const heading = (id: string) =>
		styles.find(({ attributes }) => attributes["w:styleId"] === id) ?? styles[0];

	it("stay on the page of what follows", () => {
		for (const id of ["Heading1", "Heading2", "Heading3", "Appendix", "TOCHeading"]) {
			expect(at(heading(id), "w:pPr", "w:keepNext"), id).toBeDefined();
		}
	});

	it("have their levels in the outline, those of an appendix one further down", () => {
		const level = (id: string): string | undefined => {
			const style = heading(id);
			return style && valueAt(style, "w:pPr", "w:outlineLvl");
		};
		expect(["Heading1", "Heading2", "Heading3"].map(level)).toEqual(["0", "1", "2"]);
		expect(
			["Appendix", "AppendixClause1", "AppendixClause2", "AppendixClause3"].map(level),
		).toEqual(["0", "1", "2", "3"]);
	});

	it("begin at level 1 and skip none", () => {
		const outline = new Map(
			styles.map((style) => [
				style.attributes["w:styleId"],
				valueAt(style, "w:pPr", "w:outlineLvl"),
			]),
		);
		let before = -1;
		for (const { style, text } of wordParagraphs(file)) {
			const level = Number(outline.get(style) ?? Number.NaN);
			if (Number.isNaN(level)) continue;
			expect(level, text).toBeLessThanOrEqual(before + 1);
			before = level;
		}
	});

	it("of an appendix begin on a new page", () => {
		expect(at(heading("Appendix"), "w:pPr", "w:pageBreakBefore")).toBeDefined();
	});
});
