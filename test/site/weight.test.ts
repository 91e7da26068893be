import { expect, inject, test } from "vitest";
import { useBrowser } from "../browser/use-browser.ts";
import { weighGenerator } from "../helpers/page-weight.ts";

const openPage = useBrowser();

/** What the generator may weigh, in bytes as `gzip -9` packs each response: docs/decisions/0026. */
const budget = {
	beforeDownload: 100_000,
	scriptBeforeTouch: 10_000,
	scriptBeforeDownload: 50_000,
} as const;

test("the generator keeps within its weight", async () => {
	const { responses, ...weight } = await weighGenerator(await openPage(), inject("siteUrl"));
	console.info("Bytes, gzip -9:", weight);
	console.table(responses);
	for (const [what, most] of Object.entries(budget) as [keyof typeof budget, number][]) {
		expect.soft(weight[what], what).toBeLessThanOrEqual(most);
		expect.soft(weight[what], what).toBeGreaterThan(0);
	}
	// The Word writer comes when a file is wanted, and not before.
	expect(weight.wordWriter).toBeGreaterThan(0);
	const stages = responses.filter(({ isScript }) => isScript).map(({ stage }) => stage);
	expect(new Set(stages)).toEqual(new Set(["open", "touch", "mistake", "download"]));
});
