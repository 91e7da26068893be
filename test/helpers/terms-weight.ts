import type { Page, Response } from "playwright-core";
import { linkedIcon } from "./linked-icon.ts";

/** What a page that is only read sends, and does, before anyone touches it. */
export interface ReadingWeight {
	/** Of all bodies as they were sent: packed. */
	readonly bytes: number;
	readonly requests: number;
	/** Scripts that ran, whether files or within the page. */
	readonly scripts: number;
	/** Of the script files, as they were sent. */
	readonly scriptBytes: number;
}

/**
 * Opens a page, waits until nothing more comes, and counts.
 * @param page empty, and with nothing in its cache
 */
export async function weighReading(page: Page, address: string): Promise<ReadingWeight> {
	const lengths = new Map<string, Promise<number>>();
	page.on("response", (response) => lengths.set(response.url(), sentLength(response)));

	await page.coverage.startJSCoverage();
	await page.goto(address, { waitUntil: "networkidle" });
	const scripts = (await page.coverage.stopJSCoverage()).length;

	const icon = await linkedIcon(page);
	if (icon && !lengths.has(icon)) {
		const { headers } = await fetch(icon, { headers: { "Accept-Encoding": "gzip" } });
		lengths.set(icon, Promise.resolve(Number(headers.get("content-length"))));
	}
	const sum = async (some: readonly Promise<number>[]) =>
		(await Promise.all(some)).reduce((all, one) => all + one, 0);
	const files = [...lengths].filter(([url]) => url.endsWith(".js")).map(([, length]) => length);
	return {
		bytes: await sum([...lengths.values()]),
		requests: lengths.size,
		scripts,
		scriptBytes: await sum(files),
	};
}

async function sentLength(response: Response): Promise<number> {
	return Number(await response.headerValue("content-length"));
}
