import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { childOf, parseXml, wordsOf } from "../../../../src/core/read/word/xml.ts";
import { escapeAttribute, escapeText } from "../../../../src/core/render/docx/xml.ts";

const words = (text: string) => {
	const root = parseXml(text);
	return typeof root === "string" ? root : wordsOf(root);
};

describe("the reader of XML", () => {
	it("reads elements, attributes and text, names without prefixes", () => {
		const root = parseXml(
			`<?xml version="1.0"?><!-- a --><w:a xmlns:w="x" w:val='1 "2"' b="&lt;&#x41;&#66;">en<w:b/> to</w:a>\n`,
		);
		expect(root).toEqual({
			name: "a",
			attributes: new Map([
				["val", '1 "2"'],
				["b", "<AB"],
			]),
			children: ["en", { name: "b", attributes: new Map(), children: [] }, " to"],
		});
	});

	it.each(
		named([
			["<a>&amp;&lt;&gt;&quot;&apos;&#229;&#x1F642;</a>", "&<>\"'å🙂"],
			["<a><![CDATA[<b>&amp;]]></a>", "<b>&amp;"],
			["<a>en<!-- <b> -->to<?x <c>?></a>", "ento"],
			["<a\n\tb = 'c'\n>d</a >", "d"],
			["", "malformed"],
			["tekst", "malformed"],
			["<a>", "malformed"],
			["<a></b>", "malformed"],
			["<a/><b/>", "malformed"],
			["<a>&nbsp;</a>", "malformed"],
			["<a>a & b</a>", "malformed"],
			["<a>&#0;</a>", "malformed"],
			["<a>&#x110000;</a>", "malformed"],
			["<a b=c/>", "malformed"],
			["<a b='<'/>", "malformed"],
			["<a", "malformed"],
			["<!DOCTYPE a><a/>", "declarations"],
			["<!doctype a [<!ENTITY b 'c'>]><a>&b;</a>", "declarations"],
			[`${"<a>".repeat(300)}${"</a>".repeat(300)}`, "too-much"],
			[`<a>${"<b/>".repeat(500_001)}</a>`, "too-much"],
		]),
	)("%s: %s", (_, expected, text) => {
		expect(words(text)).toBe(expected);
	});

	it("reads what the writer writes", () => {
		const visible = fc.string({ unit: "grapheme" });
		fc.assert(
			fc.property(visible, visible, (text, value) => {
				const root = parseXml(`<a b="${escapeAttribute(value)}">${escapeText(text)}</a>`);
				if (typeof root === "string") throw new Error(root);
				expect(root.children.join("")).toBe(text);
				expect(root.attributes.get("b")).toBe(value);
				expect(childOf(root, "c")).toBeUndefined();
			}),
		);
	});

	it("ends soon on any text, also one that is made to be slow", () => {
		const slow = ["<a ", "<a b", '<a b="', "<!--", "<![CDATA[", "<?", "&", "<a b = ", "]]>"];
		for (const piece of slow) {
			const start = performance.now();
			expect(words(piece.repeat(100_000)), piece).toBe("malformed");
			expect(words(`<a${" ".repeat(300_000)}`), piece).toBe("malformed");
			expect(performance.now() - start, piece).toBeLessThan(1000);
		}
		fc.assert(fc.property(fc.string(), (text) => void words(`<a>${text}`)));
	});
});

/** Rows of a text and what is expected of it, with the beginning of the text as their name. */
function named(rows: readonly (readonly [string, string])[]): [string, string, string][] {
	return rows.map(([text, expected]) => [text.slice(0, 60), expected, text]);
}
