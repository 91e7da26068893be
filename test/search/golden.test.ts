import { describe, expect, test } from "vitest";
import { isAmongFirst } from "./among-first.ts";
import { categories, readGoldenQueries } from "./golden-queries.ts";
import { ask } from "./site-search.ts";

const { nothing, ...byCategory } = readGoldenQueries();

/** What the register alone answers. The same queries are asked in a browser, of the search as it is. */
describe("the register, asked what readers ask", () => {
	test("at least 95 % are among the first three", () => {
		const queries = categories.flatMap((category) => byCategory[category]);
		const lost = queries.filter((query) => !isAmongFirst(query, ask(query.query)));
		expect(lost.length, lost.map(({ query }) => query).join(", ")).toBeLessThanOrEqual(
			queries.length * 0.05,
		);
	});

	test.each(nothing)("«%s» finds nothing", (query) => {
		const { hits, pages, word } = ask(query);
		expect([...hits, ...pages, ...(word ? [word] : [])]).toEqual([]);
	});

	test("a number finds what bears it, and nothing else", () => {
		const { hits } = ask("punkt 4.2");
		expect(hits.length).toBeGreaterThan(1);
		const numbers = hits.flatMap(({ places }) => places.map(({ number }) => number));
		expect(numbers.filter((number) => number === "4.2").length).toBeGreaterThanOrEqual(hits.length);
	});
});
