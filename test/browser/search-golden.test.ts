import { expect, test } from "vitest";
import { loadContent } from "../../src/build/content/load.ts";
import { siteDocuments } from "../../src/build/published/site-documents.ts";
import { root } from "../../src/build/root.ts";
import { categories, readGoldenQueries } from "../search/golden-queries.ts";
import { nonsense } from "../search/seeded.ts";
import { Search } from "./search.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const { nothing, ...byCategory } = readGoldenQueries();

/** Clauses first, then other pages; a word that the site explains stands over them, and counts by itself. */
test("what is expected is among the first three for at least 95 % of the queries", {
	timeout: 120_000,
}, async () => {
	const search = await Search.onPage(await openPage());
	const addresses = new Map(
		siteDocuments(loadContent(root)).map(({ id, address }) => [id, address]),
	);
	const lost: string[] = [];
	let asked = 0;
	for (const category of categories) {
		for (const { query, clauses, documents } of byCategory[category]) {
			asked += 1;
			await search.ask(query);
			const explained = await search.explained();
			const first = await search.first(3);
			const isThere = first.some(
				({ id, addresses: own }) =>
					clauses.includes(id) &&
					(documents?.some((one) => own.includes(addresses.get(one) ?? "-")) ?? true),
			);
			if (isThere || (explained !== undefined && clauses.includes(explained))) continue;
			lost.push(`${category}: «${query}» gave ${first.map(({ id }) => id).join(", ")}`);
		}
	}
	console.log(`${asked - lost.length} of ${asked} queries. Lost:\n${lost.join("\n")}`);
	expect(asked).toBeGreaterThanOrEqual(80);
	expect(lost.length).toBeLessThanOrEqual(asked * 0.05);
});

test("words of which there is nothing give the page that says so", {
	timeout: 120_000,
}, async () => {
	const search = await Search.onPage(await openPage());
	const found: string[] = [];
	for (const word of [...nothing, ...nonsense(50, 5)]) {
		await search.ask(word);
		const heading = search.page.getByRole("heading", { name: `Ingen treff for «${word}»` });
		if ((await heading.count()) === 0) found.push(word);
	}
	expect(found.filter((word) => nothing.includes(word))).toEqual([]);
	expect(found.length, found.join(", ")).toBeLessThanOrEqual(2);
});
