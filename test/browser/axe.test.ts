import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { Generator } from "./generator.ts";
import { states } from "./states.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

const levels = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Colours do not depend on the width, nor does the width on the colours: each is met in both of the others. */
const looks = [
	{ width: 1440, colorScheme: "light", forcedColors: "none" },
	{ width: 1440, colorScheme: "dark", forcedColors: "none" },
	{ width: 1440, colorScheme: "dark", forcedColors: "active" },
	{ width: 320, colorScheme: "light", forcedColors: "active" },
	{ width: 320, colorScheme: "light", forcedColors: "none" },
] as const;

/** What axe has to say against the page, each in one line. */
async function violations(page: Page): Promise<string[]> {
	const { violations } = await new AxeBuilder({ page })
		.options({ rules: { "heading-order": { enabled: true } } })
		.withTags(levels)
		.analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(" ")}: ${failureSummary}`),
	);
}

test.each(Object.entries(states))(
	"%s breaks no rule, wide and narrow, light, dark and in forced colours",
	async (_, reach) => {
		const page = await openPage({ reducedMotion: "reduce" });
		await reach(page);
		for (const { width, ...look } of looks) {
			await page.setViewportSize({ width, height: 900 });
			await page.emulateMedia(look);
			// What lies under the tabs, which stay in sight, would count as too small to hit.
			await page.evaluate(() => scrollTo(0, 0));
			const found = await violations(page);
			expect.soft(found, JSON.stringify({ width, ...look })).toEqual([]);
		}
		const draft = page.getByRole("tab", { name: "Utkast" });
		const isBehind = await page.getByRole("dialog").isVisible();
		if (isBehind || !(await draft.isVisible())) return;
		await draft.click();
		expect.soft(await violations(page), "the draft on a small screen").toEqual([]);
	},
	180_000,
);

test("no step of the form by itself breaks a rule on the narrowest screen", async () => {
	const viewport = { width: 320, height: 900 };
	const page = await openPage({ reducedMotion: "reduce", viewport });
	const generator = await Generator.open(page, { path: "lag/egenerklaering/" });
	await generator.step.getByLabel("Ja").first().focus();
	await generator.ready();
	await generator.openParts();
	const parts = page.locator(".parts a");
	expect(await parts.count()).toBeGreaterThan(5);
	for (const part of await parts.all()) {
		await part.click();
		await page.evaluate(() => scrollTo(0, 0));
		expect.soft(await violations(page), (await part.textContent()) ?? "").toEqual([]);
	}
}, 180_000);

test("axe is there, and finds what is wrong", async () => {
	const page = await openPage();
	await states["the front page"]?.(page);
	await page.evaluate(() => document.querySelector("main")?.append(document.createElement("img")));
	await page.evaluate(() => document.querySelector("main")?.append(document.createElement("h6")));
	await page.evaluate(() => document.querySelector("main h6")?.append("Seks"));
	const found = (await violations(page)).join();
	expect(found).toContain("image-alt");
	expect(found).toContain("heading-order");
});
