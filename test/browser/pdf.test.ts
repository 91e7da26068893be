import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { renderDocx } from "../../src/core/render/docx/index.ts";
import { renderHtml } from "../../src/core/render/html/index.ts";
import { draftCases, draftOfCase } from "../helpers/drafts.ts";
import { withPdf } from "../helpers/libreoffice.ts";
import { differences, pdfBlocks } from "../helpers/pdf-text.ts";
import { launchBrowser } from "../setup/browser.ts";

/**
 * The preview block by block, as a reader meets it: headings with their numbers, paragraphs, items with their marks,
 * cells, and the rows of signatures. Asides are what the page says about the text, not the text.
 */
function blocksOfPage(): string[] {
	const blocks: string[] = [];
	const text = (element: Element) => {
		const copy = element.cloneNode(true) as Element;
		for (const line of copy.querySelectorAll("br")) line.replaceWith("\n");
		return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
	};
	const walk = (element: Element) => {
		if (element.matches("aside")) return;
		if (element.matches("li")) {
			const mark = element.querySelector(":scope > .marker");
			const body = mark ? element.querySelector(":scope > div") : null;
			const start = blocks.length;
			if (body && body.children.length > 0 && body.querySelector("p, ul, ol")) {
				for (const child of body.children) walk(child);
				blocks[start] = `${text(mark as Element)} ${blocks[start] ?? ""}`;
			} else blocks.push(text(element));
		} else if (element.matches("h1, h2, h3, h4, h5, h6, p, th, td, dt, dd"))
			blocks.push(text(element));
		else for (const child of element.children) walk(child);
	};
	const article = document.querySelector("article");
	if (article) walk(article);
	return blocks.filter((block) => block !== "");
}

describe("the Word file as pages", { timeout: 180_000 }, () => {
	let browser: Browser;
	beforeAll(async () => {
		browser = await launchBrowser();
	});
	afterAll(() => browser.close());

	it("says the same as the preview, in the same order", async () => {
		const page = await (await browser.newContext()).newPage();
		const files = Object.fromEntries(
			draftCases.map((name) => [name, renderDocx(draftOfCase(name), { answers: true })]),
		);
		await withPdf(files, async (paths) => {
			for (const name of draftCases) {
				await page.setContent(
					renderHtml(draftOfCase(name).document, {
						titleLevel: 2,
						questionAddress: (field) => `#felt-${field}`,
						reasons: true,
						notes: true,
					}),
				);
				const shown = await page.evaluate(blocksOfPage);
				const printed = await pdfBlocks(paths[name] ?? "");
				expect(shown.length).toBeGreaterThan(80);
				expect(differences(shown, printed), name).toEqual([]);
			}
		});
	});
});
