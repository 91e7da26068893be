import { describe, expect, test } from "vitest";
import { linkedStyles } from "../../src/build/linked-styles.ts";

const link = (address: string) => `<head><link rel="stylesheet" href="${address}"></head>`;
const form = "/_astro/form.C_-usUWO.css";
const css =
	"p{top:0}.card{top:1px}.added{top:2px}em{top:3px}[data-shown]{top:4px}[readonly]{top:5px}";
const slim = (
	pages: Readonly<Record<string, string>>,
	scripts: Readonly<Record<string, string>> = {},
) => linkedStyles(new Map(Object.entries(pages)), () => css, new Map(Object.entries(scripts)));
const rulesIn = ({ styles }: ReturnType<typeof slim>) => [...styles.values()];

describe("a stylesheet that pages link to", () => {
	test("holds what one of them uses", () => {
		const pages = { a: `${link(form)}<p>A</p>`, b: `${link(form)}<em>B</em>` };
		expect(rulesIn(slim(pages))).toEqual(["p{top:0}em{top:3px}"]);
	});

	test("holds what the scripts of a page may add, those that come later too, and no others", () => {
		const scripts = {
			"_astro/first.1.js": "panel.dataset.shown=`x`;import(`./later.2.js`)",
			"_astro/later.2.js": "place.className=`added`",
			"_astro/other.3.js": "place.className=`card`",
		};
		const page = `${link(form)}<script type="module" src="/_astro/first.1.js"></script>`;
		expect(rulesIn(slim({ a: page }, scripts))).toEqual([".added{top:2px}[data-shown]{top:4px}"]);
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
		expect(slim({ a: link(form) }, { "a.js": `load(["${form.slice(1)}"])` }).left).toEqual([]);
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
