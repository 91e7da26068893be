import type { Page } from "playwright-core";
import { inject } from "vitest";

/** The search as a reader meets it. */
export class Search {
	readonly page: Page;
	readonly field;
	readonly hits;
	readonly count;

	constructor(page: Page) {
		this.page = page;
		this.field = page.locator("site-search input");
		this.hits = page.locator("site-search a[data-hit]");
		this.count = page.locator(".search-count");
	}

	/** @param path what follows `/sok/` */
	static async onPage(page: Page, path = ""): Promise<Search> {
		await page.goto(`${inject("siteUrl")}sok/${path}`);
		const search = new Search(page);
		await search.field.waitFor();
		return search;
	}

	/** Opens it over another page, by the keyboard. */
	static async over(page: Page, path: string): Promise<Search> {
		await page.goto(inject("siteUrl") + path);
		await page.keyboard.press("Control+k");
		const search = new Search(page);
		await search.field.waitFor();
		return search;
	}

	/** Asks, and waits until everything has come that will. */
	async ask(question: string): Promise<void> {
		await this.field.waitFor();
		const settled = this.page.evaluate(
			() =>
				new Promise<void>((resolve) => {
					const search = document.querySelector("site-search");
					search?.addEventListener("answered", () => resolve(), { once: true });
				}),
		);
		await this.field.fill(question);
		await settled;
	}

	/** What stands first: the ids of the hits, with the documents that they stand in. */
	first(count: number): Promise<{ id: string; addresses: string[] }[]> {
		return this.page.evaluate(
			(most) =>
				[...document.querySelectorAll(".search-results li:has(> a[data-hit])")]
					.slice(0, most)
					.map((item) => ({
						id: item.querySelector<HTMLElement>("a[data-hit]")?.dataset.hit ?? "",
						addresses: [...item.querySelectorAll("a")].map(({ pathname }) => pathname),
					})),
			count,
		);
	}

	/** The word that is explained over the hits. */
	async explained(): Promise<string | undefined> {
		const word = this.page.locator(".search-word a[data-hit]");
		return (await word.count()) > 0 ? ((await word.getAttribute("data-hit")) ?? "") : undefined;
	}

	/** The words that are marked on the page. */
	marks(): Promise<string[]> {
		return this.page.evaluate(() =>
			[...(CSS.highlights.get("search-hit") ?? [])].map((range) => range.toString().toLowerCase()),
		);
	}

	/** The link that has the focus, or the id of what has. */
	focused(): Promise<string> {
		return this.page.evaluate(() => {
			const { activeElement } = document;
			return activeElement?.getAttribute("href") ?? activeElement?.id ?? "";
		});
	}
}
