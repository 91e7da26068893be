import { describe, expect, test } from "vitest";
import { linkedStyles } from "../../src/build/linked-styles.ts";

const link = (address: string) => `<head><link rel="stylesheet" href="${address}"></head>`;
const form = "/_astro/form.C_-usUWO.css";
const css =
	"p{top:0}.card{top:1px}.added{top:2px}em{top:3px}[data-shown]{top:4px}[readonly]{top:5px}";
const slim = (pages: Readonly<Record<string, string>>, scripts = "", text = css) =>
	linkedStyles(new Map(Object.entries(pages)), () => text, scripts);
const rulesIn = ({ styles }: ReturnType<typeof slim>) => [...styles.values()];

describe("a stylesheet that pages link to", () => {
	test("holds what one of them uses, or a script may add", () => {
		const pages = { a: `${link(form)}<p>A</p>`, b: `${link(form)}<em>B</em>` };
		const script = "place.className=`added`;panel.dataset.shown=`x`";
		expect(rulesIn(slim(pages, script))).toEqual([
			"p{top:0}.added{top:2px}em{top:3px}[data-shown]{top:4px}",
		]);
		expect(rulesIn(slim(pages))).toEqual(["p{top:0}em{top:3px}"]);
	});

	test("is named by what it holds, in every page that links to it", () => {
		const { pages, styles, left } = slim({ a: `${link(form)}<p>A</p>`, b: link(form) });
		const [name = ""] = styles.keys();
		expect(name).toMatch(/^\/_astro\/form\.[\w-]{8}\.css$/);
		expect(pages).toEqual(
			new Map([
				["a", `${link(name)}<p>A</p>`],
				["b", link(name)],
			]),
		);
		expect(left).toEqual([form]);
		const [other] = slim({ a: `${link(form)}<em>A</em>` }).styles.keys();
		expect(other).not.toBe(name);
		const [again] = slim({ b: link(form), a: `${link(form)}<p>A</p>` }).styles.keys();
		expect(again).toBe(name);
	});

	test("stays under its old name too where a script fetches it", () => {
		expect(slim({ a: link(form) }, `load(["${form.slice(1)}"])`).left).toEqual([]);
	});

	test("of another site is left as it is, and so is a page without any", () => {
		const pages = { a: link("https://annet.example/a.css"), b: "<p>B</p>" };
		expect(slim(pages)).toEqual({
			pages: new Map(Object.entries(pages)),
			styles: new Map(),
			left: [],
		});
	});
});
