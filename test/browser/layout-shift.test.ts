import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { Generator, generatorPath } from "./generator.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

/** How much may move under the reader's eyes, as Cumulative Layout Shift counts it. */
const most = 0.02;

type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };

/** What has moved since the page was opened, but for what the reader made move. */
const shifted = (page: Page): Promise<number> =>
	page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let sum = 0;
				new PerformanceObserver((list) => {
					for (const entry of list.getEntries() as Shift[]) {
						if (!entry.hadRecentInput) sum += entry.value;
					}
				}).observe({ type: "layout-shift", buffered: true });
				setTimeout(() => resolve(sum), 300);
			}),
	);

const windows = [
	["a wide window", { width: 1440, height: 900 }],
	["a small one", { width: 390, height: 760 }],
] as const;

test.each(
	windows.flatMap(([name, viewport]) =>
		[generatorPath, "lag/egenerklaering/"].map((path) => ({ name, viewport, path })),
	),
)(
	"/$path stays still while it comes and at the first touch, in $name",
	async ({ viewport, path }) => {
		const generator = await Generator.open(await openPage({ viewport }), { path });
		const { page } = generator;
		await page.waitForLoadState("networkidle");
		await generator.questions.form.getByRole("radio").first().focus();
		await generator.ready();
		expect(await shifted(page)).toBeLessThan(most);
	},
);

test.each(windows)("a document stays still while it comes, in %s", async (_, viewport) => {
	const page = await openPage({ viewport });
	await page.goto(`${inject("siteUrl")}delingsvilkar/segment/`, { waitUntil: "networkidle" });
	expect(await shifted(page)).toBeLessThan(most);
});

test("what moves is counted", async () => {
	const page = await openPage();
	await page.goto(`${inject("siteUrl")}delingsvilkar/segment/`);
	await page.waitForTimeout(300);
	await page.evaluate(() => {
		const wedge = document.createElement("div");
		wedge.style.height = "300px";
		document.querySelector("main")?.prepend(wedge);
	});
	await page.waitForTimeout(300);
	expect(await shifted(page)).toBeGreaterThan(most);
});
