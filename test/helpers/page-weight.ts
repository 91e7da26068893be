import { gzipSync } from "node:zlib";
import type { Browser, Response } from "playwright-core";

/** When a response comes: with the page, at the first touch of the form, or with the Word file. */
export type Stage = "open" | "touch" | "download";

export interface Weighed {
	readonly path: string;
	readonly stage: Stage;
	readonly isScript: boolean;
	/** Bytes of the body after `gzip -9`. */
	readonly weight: number;
}

/** What the generator's page sends, in bytes after `gzip -9`. */
export interface PageWeight {
	readonly responses: readonly Weighed[];
	readonly beforeDownload: number;
	readonly scriptBeforeTouch: number;
	readonly scriptBeforeDownload: number;
	/** The Word writer among it. */
	readonly scriptInAll: number;
}

/** Opens the generator's page with nothing in the cache, touches the form, takes the Word file, and weighs what comes. */
export async function weighGenerator(browser: Browser, siteUrl: string): Promise<PageWeight> {
	const context = await browser.newContext();
	try {
		const page = await context.newPage();
		let stage: Stage = "open";
		const waiting = new Map<string, Promise<Weighed>>();
		page.on("response", (response) => {
			const address = response.url();
			if (!waiting.has(address)) waiting.set(address, weigh(response, stage));
		});

		await page.goto(`${siteUrl}lag/egenerklaering/`, { waitUntil: "networkidle" });
		// Some browsers without a window leave out the icon.
		const icon = await page.locator("link[rel=icon]").getAttribute("href");
		if (icon) await page.evaluate((address) => fetch(address).catch(() => {}), icon);
		await page.waitForLoadState("networkidle");

		stage = "touch";
		await page.locator("draft-workshop form input[type=text]").first().focus();
		await page.locator("draft-workshop[data-ready]").waitFor();
		await page.waitForLoadState("networkidle");

		stage = "download";
		const download = page.waitForEvent("download");
		await page.locator("button[data-download=docx]").click();
		await (await download).path();
		return weightOf(await Promise.all(waiting.values()));
	} finally {
		await context.close();
	}
}

async function weigh(response: Response, stage: Stage): Promise<Weighed> {
	const type = (await response.headerValue("content-type")) ?? "";
	return {
		path: new URL(response.url()).pathname,
		stage,
		isScript: type.includes("javascript"),
		weight: gzipSync(await response.body(), { level: 9 }).length,
	};
}

function weightOf(responses: readonly Weighed[]): PageWeight {
	const sum = (counts: (one: Weighed) => boolean) =>
		responses.filter(counts).reduce((total, { weight }) => total + weight, 0);
	return {
		responses,
		beforeDownload: sum(({ stage }) => stage !== "download"),
		scriptBeforeTouch: sum(({ stage, isScript }) => isScript && stage === "open"),
		scriptBeforeDownload: sum(({ stage, isScript }) => isScript && stage !== "download"),
		scriptInAll: sum(({ isScript }) => isScript),
	};
}
