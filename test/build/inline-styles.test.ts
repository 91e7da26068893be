import { describe, expect, test } from "vitest";
import { inlineStyles, mostInlinedBytes } from "../../src/build/inline-styles.ts";

const styles: Readonly<Record<string, string>> = {
	"/a.css": "p{margin:0}\n.card{margin:1px}\n",
	"/b.css": "a{color:red}",
	"/large.css": `p{content:"${"x".repeat(mostInlinedBytes)}"}`,
	"/large-for-others.css": `.card{content:"${"x".repeat(mostInlinedBytes)}"}p{top:0}`,
	"/odd.css": 'p::before{content:"</style>"}',
	"/money.css": 'p::before{content:"$& $1"}',
};
const read = (address: string) => styles[address] ?? "";
const link = (address: string) => `<link rel="stylesheet" href="${address}">`;
const page = (head: string) =>
	`<!doctype html><html><head>${head}<title>T</title></head><body><p>Tekst <a href="/">x</a></p></body></html>`;

describe("the stylesheets of a page", () => {
	test("stand in it, in one place and in their order", () => {
		expect(inlineStyles(page(link("/b.css") + link("/money.css")), read)).toBe(
			page(`<style>a{color:red}\np::before{content:"$& $1"}</style>`),
		);
	});

	test("are only the rules that it uses where it has no script", () => {
		const html = page(link("/a.css") + link("/b.css"));
		expect(inlineStyles(html, read)).toBe(page("<style>p{margin:0}\na{color:red}</style>"));
	});

	test("are whole where a script may need any of them", () => {
		const script = '<script type="module" src="/x.js"></script>';
		expect(inlineStyles(page(link("/a.css") + script), read)).toBe(
			page(`<style>p{margin:0}\n.card{margin:1px}</style>${script}`),
		);
		const data = '<script type="application/json">{}</script>';
		expect(inlineStyles(page(link("/a.css") + data), read)).toBe(
			page(`<style>p{margin:0}</style>${data}`),
		);
	});

	test("are as the same one linked twice once", () => {
		expect(inlineStyles(page(link("/b.css").repeat(2)), read).match(/<style>/g)).toHaveLength(1);
	});
});

describe("a page stays as it is", () => {
	test.each([
		["where its styles are large", page(link("/large.css"))],
		["where a style would end too early", page(link("/odd.css"))],
		["without stylesheets", page("")],
		["with a stylesheet of another site", page(link("https://eksempel.example/b.css"))],
	])("%s", (_, html) => {
		expect(inlineStyles(html, read)).toBe(html);
	});

	test("as to the link of another site, beside its own", () => {
		const other = link("https://eksempel.example/b.css");
		expect(inlineStyles(page(other + link("/b.css")), read)).toBe(
			page(`${other}<style>a{color:red}</style>`),
		);
	});
});

test("a large stylesheet that is mostly for other pages is small here", () => {
	expect(inlineStyles(page(link("/large-for-others.css")), read)).toContain(
		"<style>p{top:0}</style>",
	);
});
