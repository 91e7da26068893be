import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clean, escapeAttribute, escapeText } from "../../../../src/core/render/docx/xml.ts";
import { clause, link, paragraph } from "./build.ts";
import { hostileDrafts, hostileText, survives } from "./hostile.ts";
import { opened } from "./opened.ts";
import { readingOrder } from "./reading-order.ts";
import { sampleDraft } from "./sample.ts";
import { fields, reads, textOf, wordParagraphs } from "./word-reader.ts";
import { all, parseXml } from "./xml.ts";

describe("any text", () => {
	it("stands in an element and in an attribute as it was, but for what XML cannot hold", () => {
		fc.assert(
			fc.property(hostileText, (text) => {
				const xml = `<a b="${escapeAttribute(text)}">${escapeText(text)}</a>`;
				const { attributes, children } = parseXml(xml);
				expect(children.join("")).toBe(survives(text));
				expect(attributes.b).toBe(survives(text).replace(/[\t\r\n]+/g, " "));
				expect(clean(text)).toBe(survives(text));
			}),
			{ numRuns: 2000 },
		);
	});

	it("in every place of a draft leaves the file well-formed and the rest of the text intact", () => {
		const reference = opened(sampleDraft(false));
		const shape = (file: typeof reference): string[] =>
			all(file.document, "w:p", "w:tbl", "w:sdt", "w:fldChar").map(({ name }) => name);
		fc.assert(
			fc.property(hostileDrafts(sampleDraft(false)), (draft) => {
				const file = opened(draft);
				for (const path of file.paths) file.xml(path);
				const document = JSON.parse(JSON.stringify(draft.document), (_, value: unknown) =>
					typeof value === "string" ? survives(value) : value,
				);
				const lines = wordParagraphs(file).map(reads);
				expect(lines.filter((line) => line !== "")).toEqual(readingOrder(document));
				expect(shape(file)).toEqual(shape(reference));
			}),
			{ numRuns: 60 },
		);
	});
});

describe("an apostrophe and a quotation mark", () => {
	it("stand as they are", () => {
		const draft = sampleDraft(true);
		const children = [clause("en", "1", "En", paragraph(`Ola's "ord"`))];
		const file = opened({ ...draft, document: { ...draft.document, children } });
		expect(file.text("word/document.xml")).toContain(`Ola's "ord"`);
		expect(file.text("word/document.xml")).not.toMatch(/&(apos|quot|#)/);
	});
});

describe("a link", () => {
	const linked = (url: string): { text: string; target: string | undefined } => {
		const draft = sampleDraft(true);
		const children = [clause("en", "1", "En", paragraph("Se ", link(url, "her"), "."))];
		const file = opened({ ...draft, document: { ...draft.document, children } });
		const external = all(file.xml("word/_rels/document.xml.rels"), "Relationship").filter(
			({ attributes }) => attributes.TargetMode === "External",
		);
		const text = wordParagraphs(file).at(-1)?.text ?? "";
		return { text, target: external[0]?.attributes.Target };
	};

	it.each([
		["https://lovdata.no/lov/§3-3", "https://lovdata.no/lov/%C2%A73-3"],
		["http://eksempel.no/a b?x=1&y=\"'", "http://eksempel.no/a%20b?x=1&y=%22%27"],
		["https://blåbær.no", "https://xn--blbr-roah.no/"],
		["mailto:deling@skatt.example", "mailto:deling@skatt.example"],
	])("to %s goes there", (url, target) => {
		expect(linked(url)).toEqual({ text: "Se her.", target });
	});

	it.each([
		"javascript:alert(1)",
		"data:text/html,x",
		"file:///etc/passwd",
		"\\\\server\\share",
		"https://",
		"http://a b/",
		"/bruksvilkar",
		"",
		`https://a.no/${"x".repeat(3000)}`,
	])("to %s is only words", (url) => {
		expect(linked(url)).toEqual({ text: "Se her.", target: undefined });
	});

	it("within a link is only words", () => {
		const draft = sampleDraft(true);
		const inner = link("https://b.no", "inn");
		const children = [paragraph(link("https://a.no", "ut ", inner))];
		const file = opened({ ...draft, document: { ...draft.document, children } });
		expect(all(file.document, "w:hyperlink").filter((a) => a.attributes["r:id"]).length).toBe(1);
		expect(textOf(file.document)).toContain("ut inn");
	});
});

describe("text that looks like a field", () => {
	it("is text", () => {
		const draft = sampleDraft(true);
		const children = [paragraph("{ REF x } og REF y \\h")];
		const file = opened({ ...draft, document: { ...draft.document, children } });
		expect(fields(file.document)).toEqual([]);
		expect(textOf(file.document)).toContain("{ REF x } og REF y \\h");
	});
});
