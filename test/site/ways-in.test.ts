import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { siteFolder } from "../../src/build/build-site.ts";
import { readerAddress, readerPageNames } from "../../src/build/published/reader-pages.ts";
import { addressOf, pageFiles } from "./pages.ts";

const read = (file: string): string => readFileSync(`${siteFolder}/${file}`, "utf8");
const mainOf = (html: string): string => /<main[^>]*>(.*)<\/main>/s.exec(html)?.[1] ?? "";
const textOf = (html: string): string =>
	html
		.replace(/<[^>]*>/g, " ")
		.replace(/\s+/g, " ")
		.trim();

/** Where the links of some HTML lead within the site, without the place on the page. */
function linksIn(html: string): string[] {
	const links = [...html.matchAll(/<a [^>]*?href="\/([^"#]*)/g)].map(([, address = ""]) => address);
	return [...new Set(links)];
}

/** The addresses within so many clicks on links in the body of a page. */
function within(clicks: number, from: readonly string[]): Set<string> {
	const found = new Set(from);
	if (clicks === 0) return found;
	for (const address of from) {
		const file = pageFiles.find((one) => addressOf(one) === address);
		if (!file) continue;
		for (const next of within(clicks - 1, linksIn(mainOf(read(file))))) found.add(next);
	}
	return found;
}

const front = mainOf(read("index.html"));
const doors = /<ul[^>]* class="doors"[^>]*>(.*?)<\/ul>/s.exec(front)?.[1] ?? "";

test("the doors come before 70 words are read, with the truth about agreements above them", () => {
	const above = textOf(front.slice(0, front.indexOf('class="doors"')));
	expect(above).toContain("En avtale gir ikke rettslig grunnlag.");
	expect(above.split(" ").length).toBeGreaterThan(20);
	expect(above.split(" ").length).toBeLessThanOrEqual(70);
});

test("each page «Dette gjelder deg» is at most three clicks away, through the doors", () => {
	expect(linksIn(doors)).toHaveLength(4);
	const reached = within(2, linksIn(doors));
	const lost = readerPageNames.map(readerAddress).filter((one) => !reached.has(one.slice(1)));
	expect(lost).toEqual([]);
});

test("one who lacks a basis is led to where it says what to do", () => {
	expect(linksIn(mainOf(read("for/bruke-data/index.html")))).toContain("uten-rettslig-grunnlag/");
});

describe.each(readerPageNames)("%s", (name) => {
	const main = mainOf(read(`for/${name}/index.html`));

	test("says first what to do, in three to five lines with a link each", () => {
		const steps = /<ol[^>]* class="steps"[^>]*>(.*?)<\/ol>/s.exec(main)?.[1] ?? "";
		const lines = [...steps.matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, line = ""]) => line);
		expect(lines.length).toBeGreaterThanOrEqual(3);
		expect(lines.length).toBeLessThanOrEqual(5);
		for (const line of lines) expect(line).toMatch(/<a [^>]*href="/);
	});

	test("counts the clauses as they stand there, and says of each that is weaker that it does not apply", () => {
		const lists = main.split(/id="punkter-[^"]*"/).slice(1);
		expect(lists.length).toBeGreaterThan(0);
		for (const list of lists) {
			const counted = /(\d+)\u00a0av\u00a0(\d+)\u00a0punkter/.exec(list);
			const all = /Alle (\d+)\u00a0punkter/.exec(list)?.[1];
			const clauses = /class="reader-clauses"[^>]*>.*?(?=<h[23]|$)/s.exec(list)?.[0] ?? "";
			const links = [...clauses.matchAll(/<a [^>]*>.*?<\/a>/gs)].map(([link]) => link);
			const weaker = links.filter((link) => link.includes("not-yours"));
			expect(links.length - weaker.length).toBe(Number(counted?.[1] ?? all));
			if (weaker.length > 0) expect(links.length).toBe(Number(counted?.[2]));
			for (const link of links) {
				expect(textOf(link).endsWith("(gjelder ikke deg)")).toBe(weaker.includes(link));
			}
		}
	});
});

test("«Alt innhold» has every page but itself, the front page and the clauses of editions", () => {
	const listed = new Set(linksIn(mainOf(read("innhold/index.html"))));
	const lost = pageFiles.map(addressOf).filter((address) => !listed.has(address));
	const isClause = (address: string) => /\/\d+\.\d+\/[^/]+\/$/.test(address);
	expect(lost.filter((address) => !isClause(address))).toEqual(["404.html", "", "innhold/"]);
});
