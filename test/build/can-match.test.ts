import { describe, expect, test } from "vitest";
import { canMatch } from "../../src/build/can-match.ts";

const names = new Set(["html", "body", "p", "a", "ul", ".card", ".note", ".a-b", ".språk"]);

describe("a selector stays when the page has what it needs", () => {
	test.each([
		".card",
		"p.note",
		".card > .note + p ~ a",
		"P",
		"*",
		":root",
		"#main",
		"a:hover",
		".card:focus-visible",
		"p::before",
		"a[href^='x.missing(']",
		'[data-x="]"] p',
		".card[open]:not(.missing)",
		":not(:is(.missing, .none))",
		":is(.missing, .card)",
		":where(.missing > p, .card:is(a, .note))",
		":is(:is(.card, .missing):not([disabled])>:is(h1, p))",
		".card:has(.missing)",
		"ul:is(:nth-child(2n + 1 of .missing))",
		"p:lang(nb)",
		".\\:missing-here",
		".card.sm\\:missing",
		".a-b",
		".språk",
		"& p",
	])("%s", (selector) => {
		expect(canMatch(selector, names)).toBe(true);
	});
});

describe("a selector goes when the page lacks what it needs", () => {
	test.each([
		".missing",
		"table",
		".card .missing",
		"p.missing:hover",
		".car",
		".a",
		":is(.missing, table)",
		":is(.card, .missing) table",
		":where(:is(.missing) p)",
		".card:is(.missing):not(.note)",
		"table[class]::after",
		".spr",
	])("%s", (selector) => {
		expect(canMatch(selector, names)).toBe(false);
	});
});

describe("where attributes are known, a selector", () => {
	const known = new Map([
		["href", "/"],
		["type", "radio"],
	]);
	const hasAttribute = (name: string, value: string | undefined) =>
		known.has(name) && (value === undefined || known.get(name) === value);

	test.each([
		"[href]",
		"a[href='/']",
		'[type="radio" i]',
		"[ type = radio ]",
		"[href^='x']",
		"p:not([missing])",
		":is([missing], [type=radio])",
		'[odd"name]',
	])("%s stays", (selector) => {
		expect(canMatch(selector, names, hasAttribute)).toBe(true);
	});

	test.each([
		"[missing]",
		"a[missing~='x']",
		"[type=checkbox]",
		'[href="[/]"]',
		":is([missing], [type=checkbox])",
		".card[href][missing]:hover",
	])("%s goes", (selector) => {
		expect(canMatch(selector, names, hasAttribute)).toBe(false);
	});
});
