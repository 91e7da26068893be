import type { Browser, Page } from "playwright-core";

/** The «slow 4G» of Lighthouse when the browser itself holds back: 1.6 Mb/s and 150 ms, as they are met in use. */
const slow4g = {
	offline: false,
	latency: 562.5,
	downloadThroughput: (1474.56 * 1024) / 8,
	uploadThroughput: (675 * 1024) / 8,
} as const;
/** How many times slower than this machine. */
export const slowdown = 4;
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75, isMobile: true };

/** A phone that is four times slower than this machine, on slow 4G, with nothing in its cache. */
export async function onSlowPhone<Result>(
	browser: Browser,
	use: (page: Page) => Promise<Result>,
): Promise<Result> {
	const context = await browser.newContext(phone);
	try {
		const page = await context.newPage();
		const session = await context.newCDPSession(page);
		await session.send("Network.enable");
		await session.send("Network.emulateNetworkConditions", slow4g);
		await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
		return await use(page);
	} finally {
		await context.close();
	}
}
