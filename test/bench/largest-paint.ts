import type { Browser } from "playwright-core";
import { onSlowPhone } from "./slow-phone.ts";

/** Milliseconds from the call for a page until the largest of what it shows at first is painted. */
export function largestPaint(browser: Browser, address: string): Promise<number> {
	return onSlowPhone(browser, async (page) => {
		await page.goto(address, { waitUntil: "load" });
		return page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let latest = 0;
					new PerformanceObserver((list) => {
						latest = list.getEntries().at(-1)?.startTime ?? latest;
					}).observe({ type: "largest-contentful-paint", buffered: true });
					// What is painted after the page has loaded comes with one of the next frames.
					const settled = () => (latest > 0 ? resolve(latest) : setTimeout(settled, 50));
					setTimeout(settled, 300);
				}),
		);
	});
}
