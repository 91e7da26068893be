import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { states } from "./states.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

/** What reaches outside the window, but for what lies in a box that scrolls, has a name and can have focus. */
function sticksOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const width = document.documentElement.clientWidth;
		const found: string[] = [];
		if (document.documentElement.scrollWidth > width) {
			found.push(`the page is ${document.documentElement.scrollWidth} wide`);
		}
		for (const element of document.body.querySelectorAll("*")) {
			const { left, right, width: own } = element.getBoundingClientRect();
			if (own <= 1 || (left >= -1 && right <= width + 1)) continue;
			const scroller = element.closest("[role=region][aria-label][tabindex='0']");
			if (scroller && scroller !== element) continue;
			found.push(`${element.localName}#${element.id}.${element.className}: ${left}–${right}`);
		}
		return found;
	});
}

/** Words that a box cuts off. */
function cutOff(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.body.querySelectorAll<HTMLElement>("*")]
			.filter((element) => {
				if (element.closest(".visually-hidden, .not-yours span, .skip-link, svg, [hidden]")) {
					return false;
				}
				// One moves along a field of one line, which may hold a whole link.
				if (element.matches("input")) return false;
				const { overflowX, overflowY } = getComputedStyle(element);
				const isCut = /hidden|clip/.test(overflowX + overflowY);
				const { scrollHeight, clientHeight, scrollWidth, clientWidth } = element;
				return isCut && (scrollHeight > clientHeight + 1 || scrollWidth > clientWidth + 1);
			})
			.map((element) => `${element.localName}.${element.className}`),
	);
}

/** As WCAG 1.4.12 has it: lines, paragraphs, letters and words farther apart. */
function spread(page: Page): Promise<void> {
	return page.evaluate(() => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(
			// A drawing is a picture: its words stand in the text around it too.
			":not(svg *) { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }" +
				"p { margin-bottom: 2em !important }",
		);
		document.adoptedStyleSheets.push(sheet);
	});
}

test.each(Object.entries(states))(
	"%s scrolls one way only, however small the window",
	async (_, reach) => {
		const page = await openPage({ viewport: { width: 320, height: 640 } });
		await reach(page);
		expect.soft(await sticksOut(page), "320 px").toEqual([]);
		// 400 % of a window of 1280 × 1024.
		await page.setViewportSize({ width: 320, height: 256 });
		expect.soft(await sticksOut(page), "400 %").toEqual([]);
		const draft = page.getByRole("tab", { name: "Utkast" });
		const isBehind = await page.getByRole("dialog").isVisible();
		if (!isBehind && (await draft.isVisible())) {
			await draft.click();
			expect.soft(await sticksOut(page), "the draft").toEqual([]);
		}
		await spread(page);
		expect.soft(await sticksOut(page), "with more space").toEqual([]);
		expect.soft(await cutOff(page), "cut off with more space").toEqual([]);
		await page.setViewportSize({ width: 1440, height: 900 });
		expect.soft(await cutOff(page), "cut off with more space, wide").toEqual([]);
	},
);
