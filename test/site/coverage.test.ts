import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { findPoints } from "../../src/build/published/covered-points.ts";
import { passagesOf } from "../../src/build/published/passages.ts";
import { root } from "../../src/build/root.ts";

const content = loadContent(root);
const points = findPoints(content.coverage?.data.rows ?? [], passagesOf(content));
const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
const pages = new Map<string, string>();

/** The words of a built page, as a reader sees them; nothing where the page lacks the place that is named. */
function wordsAt(address: string): string {
	const [path = "", id = ""] = address.split("#");
	if (!pages.has(path)) {
		pages.set(path, readFileSync(`${siteFolder}${path}index.html`, "utf8"));
	}
	const html = pages.get(path) ?? "";
	if (id !== "" && !html.includes(` id="${id}"`)) return "";
	return html
		.replace(/<(style|script)[^>]*>[\s\S]*?<\/\1>/g, "")
		.replace(/<\/?(?:p|li|td|th|h\d|div|dd|dt|section|br)[^>]*>/g, " ")
		.replace(/<[^>]+>/g, "")
		.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
		.replace(/[\s\u00a0]+/g, " ");
}

test("every point is covered by words that stand on the built page, at the place that is named", () => {
	expect(points.length).toBe(206);
	const lost = points.filter(({ words, passage }) => {
		return !passage || !wordsAt(passage.address).includes(words.replace(/[\s\u00a0]+/g, " "));
	});
	expect(lost.map(({ row, words }) => `${row.point}: ${words}`)).toEqual([]);
});

test("words that stand nowhere are not found", () => {
	expect(wordsAt("/om/")).not.toContain("ord som ikke står noe sted");
	expect(wordsAt("/om/#finnes-ikke")).toBe("");
});
