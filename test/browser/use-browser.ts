import type { Browser, BrowserContextOptions, LaunchOptions, Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished } from "vitest";
import { launchBrowser } from "../setup/browser.ts";
import { watchPage } from "./watch-page.ts";

interface Watch {
	/** Whether the test fails when something goes wrong on the page. So if left out. */
	readonly watched?: boolean;
}

/**
 * A browser for the tests of one file.
 * @returns opens an empty page in a context of its own. The context is closed when the test is over, and the
 * test fails if anything on the page broke the policy, threw or wrote an error.
 */
export function useBrowser(launch: LaunchOptions = {}) {
	let browser: Browser | undefined;
	beforeAll(async () => {
		browser = await launchBrowser(launch);
	});
	afterAll(async () => {
		await browser?.close();
	});
	return async (
		options: BrowserContextOptions = {},
		{ watched = true }: Watch = {},
	): Promise<Page> => {
		if (!browser) throw new Error("No browser yet");
		const context = await browser.newContext({
			locale: "nb-NO",
			viewport: { width: 1440, height: 900 },
			...options,
		});
		const page = await context.newPage();
		page.setDefaultTimeout(10_000);
		const troubles = await watchPage(page);
		onTestFinished(async () => {
			await context.close();
			if (watched) expect(troubles, "what went wrong on the page").toEqual([]);
		});
		return page;
	};
}
