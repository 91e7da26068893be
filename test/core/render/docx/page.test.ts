import { describe, expect, it } from "vitest";
import { paragraph, signature } from "./build.ts";
import { opened } from "./opened.ts";
import { sampleDraft } from "./sample.ts";
import { fields, textOf } from "./word-reader.ts";
import { all, at, type Element, valueAt } from "./xml.ts";

const draft = sampleDraft(false);
const file = opened(draft);
const complete = opened(sampleDraft(true));

describe("the page", () => {
	const [section] = all(file.document, "w:sectPr");

	it("is A4 with margins of at least 2 cm", () => {
		expect(at(section, "w:pgSz")?.attributes).toEqual({ "w:w": "11906", "w:h": "16838" });
		const margins = at(section, "w:pgMar")?.attributes ?? {};
		for (const side of ["top", "right", "bottom", "left"]) {
			expect(Number(margins[`w:${side}`]), side).toBeGreaterThanOrEqual(1134);
		}
	});

	it("has the title and the draft mark at its head", () => {
		expect(textOf(file.xml("word/header1.xml"))).toBe(`${draft.document.title}\tUTKAST`);
		expect(textOf(complete.xml("word/header1.xml"))).toBe(draft.document.title);
	});

	it("has the proposal line, the edition and the page at its foot", () => {
		for (const { xml } of [file, complete]) {
			const footer = xml("word/footer1.xml");
			expect(all(footer, "w:p").map(textOf)).toEqual([
				draft.document.proposal,
				"Utgave 0.1\tSide 1 av 1",
			]);
			expect(fields(footer).map(({ instruction }) => instruction)).toEqual(["PAGE", "NUMPAGES"]);
		}
	});
});

describe("the language", () => {
	const languages = (language: "nb" | "nn"): (string | undefined)[] => {
		const { xml } = opened({ ...draft, document: { ...draft.document, language } });
		const styles = xml("word/styles.xml");
		const theme = valueAt(xml("word/settings.xml"), "w:themeFontLang");
		const defaults = ["w:docDefaults", "w:rPrDefault", "w:rPr", "w:lang"];
		const core = at(xml("docProps/core.xml"), "dc:language")?.children.join("");
		return [valueAt(styles, ...defaults), theme, core];
	};

	it("is Norwegian bokmål or nynorsk throughout", () => {
		expect(languages("nb")).toEqual(["nb-NO", "nb-NO", "nb-NO"]);
		expect(languages("nn")).toEqual(["nn-NO", "nn-NO", "nn-NO"]);
	});
});

describe("the settings", () => {
	it("ask Word to update nothing, so that it asks no one", () => {
		expect(file.text("word/settings.xml")).not.toContain("updateFields");
		expect(file.text("word/document.xml")).not.toContain("w:dirty");
	});

	it("are those of Word since 2013", () => {
		const [mode] = all(file.xml("word/settings.xml"), "w:compatSetting");
		expect(mode?.attributes["w:val"]).toBe("15");
	});
});

describe("tables", () => {
	const every = all(file.document, "w:tbl");
	const tables = every.filter((table) => valueAt(table, "w:tblPr", "w:tblStyle") === "DraftTable");
	const rows = (table: Element): Element[] => all(table, "w:tr");

	it("have one header row, the first, and rows that are not split", () => {
		expect(tables.length).toBe(3);
		for (const table of tables) {
			const headers = rows(table).map((row) => at(row, "w:trPr", "w:tblHeader") !== undefined);
			expect(headers).toEqual(headers.map((_, index) => index === 0));
		}
		for (const row of every.flatMap(rows)) {
			expect(at(row, "w:trPr", "w:cantSplit")).toBeDefined();
		}
	});

	it("have a caption for those who do not see them", () => {
		const captions = tables.map((table) => valueAt(table, "w:tblPr", "w:tblCaption"));
		expect(captions).toEqual([
			"Kontaktpersoner hos konsumenten",
			"Tjenester og opplysningstyper",
			"Oppslag",
		]);
	});

	it("fill the width of the text, column by column, with no merged cell", () => {
		for (const table of every) {
			const columns = all(table, "w:gridCol").map(({ attributes }) => Number(attributes["w:w"]));
			expect(columns.reduce((sum, width) => sum + width)).toBe(11906 - 2 * 1588);
			expect(Math.min(...columns)).toBeGreaterThan(567);
			for (const row of rows(table)) {
				const widths = all(row, "w:tcW").map(({ attributes }) => Number(attributes["w:w"]));
				expect(widths).toEqual(columns);
			}
		}
		expect(file.text("word/document.xml")).not.toMatch(/w:(gridSpan|vMerge)/);
	});

	it("do not touch one another, nor the end of the document", () => {
		expect(file.text("word/document.xml")).not.toMatch(/<\/w:tbl>(<w:tbl>|<w:sectPr>)/);
	});

	it("stay whole when they are short", () => {
		const styles = rows(tables[0] as Element).map((row) =>
			all(row, "w:pStyle").map(({ attributes }) => attributes["w:val"]),
		);
		expect(styles.map((row) => new Set(row))).toEqual([
			new Set(["TableHeading"]),
			new Set(["TableTextKept"]),
			new Set(["TableText"]),
		]);
	});
});

describe("signatures", () => {
	const paragraphs = all(file.document, "w:p").map((paragraph) => ({
		style: valueAt(paragraph, "w:pPr", "w:pStyle") ?? "",
		text: textOf(paragraph),
	}));
	const signed = all(file.document, "w:tbl").filter(
		(table) => valueAt(table, "w:tblPr", "w:tblStyle") === "SignatureTable",
	);

	it("keep each row with the next, and one party with the other", () => {
		const styles = paragraphs
			.map(({ style }) => style)
			.filter((style) => /^(Party|Signature)/.test(style));
		expect(styles).toEqual([
			"Party",
			...Array(8).fill("SignatureText"),
			"Party",
			...Array(4).fill("SignatureText"),
			...Array(2).fill("SignatureEnd"),
		]);
	});

	it("stand on a page with what is said before them", () => {
		const children = [
			paragraph("Langt avsnitt. ".repeat(30)),
			paragraph("Partene underskriver to eksemplarer. ".repeat(10)),
			{ type: "signatures" as const, children: [signature("Part", ["Navn"])] },
		];
		const { document } = opened({ ...draft, document: { ...draft.document, children } });
		const styles = all(document, "w:p").map((one) => valueAt(one, "w:pPr", "w:pStyle"));
		expect(styles.slice(styles.indexOf("Party") - 2, styles.indexOf("Party"))).toEqual([
			"BodyText",
			"LeadIn",
		]);
	});

	it("have what is known, and else room to write in", () => {
		const rows = signed.map((table) =>
			all(table, "w:tr").map((row) => all(row, "w:tc").map((cell) => textOf(cell))),
		);
		expect(rows).toEqual([
			[
				["Navn", "[mangler: navn på den som signerer]"],
				["Stilling", "Kommunedirektør"],
				["Sted og dato", ""],
				["Underskrift", ""],
			],
			[
				["Navn", ""],
				["Sted og dato", ""],
				["Underskrift", ""],
			],
		]);
	});

	it("are named by the party, who stands above", () => {
		const names = signed.map((table) => valueAt(table, "w:tblPr", "w:tblCaption"));
		const parties = paragraphs.filter(({ style }) => style === "Party");
		expect(names).toEqual(["Storvik kommune", "Skatteetaten"]);
		expect(parties.map(({ text }) => text)).toEqual(names);
	});
});
