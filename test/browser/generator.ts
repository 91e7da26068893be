import type { Locator, Page } from "playwright-core";
import { inject } from "vitest";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { readDownload } from "./downloads.ts";
import { fillForm } from "./fill.ts";
import { type Hand, mouse, quick } from "./hand.ts";
import { Questions } from "./questions.ts";

/** The path of the generator's page, without a slash first. */
export const generatorPath = "lag/egenerklaering/?vis=alt";

/** The page where a declaration is made, as a person uses it. */
export class Generator {
	readonly page: Page;
	readonly questions: Questions;
	/** The draft on the page, once it says all that follows from the answers. */
	readonly preview: Locator;
	readonly summary: Locator;

	constructor(page: Page) {
		this.page = page;
		this.questions = new Questions(page);
		this.preview = page.locator("draft-workshop:not([data-behind]) [data-preview]");
		this.summary = page.locator("[data-step=se-over] [data-error-summary]");
	}

	/**
	 * Opens the page on the day of every draft in the tests.
	 * @param options.now an instant that is 23 November 2026 where the browser is
	 * @param options.path another form, or the same step by step; all on one page where nothing is said
	 * @param options.site where the site is served, if not from where all tests have it
	 * @param options.waitUntil how far the page must have come
	 */
	static async open(
		page: Page,
		{
			now = "2026-11-23T12:00:00Z",
			site = inject("siteUrl"),
			path = generatorPath,
			waitUntil = "load",
		}: { now?: string; site?: string; path?: string; waitUntil?: "load" | "commit" } = {},
	): Promise<Generator> {
		await page.clock.setFixedTime(now);
		await page.goto(`${site}${path}`, { waitUntil });
		return new Generator(page);
	}

	/** Waits until the script reads the answers, and the law is at hand. It is fetched at the first touch. */
	async ready(): Promise<void> {
		await this.page.locator("draft-workshop[data-ready][data-advised]").waitFor();
	}

	/** Waits until the page shows all that follows from the answers. */
	async settled(): Promise<void> {
		await this.page.locator("draft-workshop:not([data-behind])").waitFor();
	}

	/** Touches the form, and waits. */
	async start(): Promise<void> {
		await this.questions.form.getByRole("textbox").last().focus();
		await this.ready();
	}

	/** Answers the questions from the top of the form to the bottom. */
	async fill(answers: ConsumerAnswers, hand: Hand = mouse): Promise<void> {
		if (hand === quick) await this.start();
		await fillForm(this.questions, answers, hand);
		await this.start();
	}

	/** The part of the form that is shown, of a form that shows one at a time. */
	get step(): Locator {
		return this.page.locator("[data-step]:not([data-away])");
	}

	/** Unfolds the list of the parts. */
	async openParts(): Promise<void> {
		const list = this.page.locator(".parts details");
		if ((await list.getAttribute("open")) === null) await list.locator("summary").click();
	}

	/** Goes to a part by the list of them. */
	async goTo(part: string): Promise<void> {
		await this.openParts();
		await this.page.locator(`.parts a[href="#del-${part}"]`).click();
	}

	/** Goes to the same form in the other standard, and waits until the law is at hand there. */
	async switchStandard(): Promise<void> {
		const { page } = this;
		const other = (await page.locator("html").getAttribute("lang")) === "nb" ? "nn" : "nb";
		await page.locator("[data-other-standard]").press("Enter");
		const there = page.locator(`html[lang=${other}] draft-workshop[data-advised]`);
		await there.waitFor({ state: "attached" });
	}

	/** Goes to the form of a termination over the same case, by the link on the page. */
	async goToTermination(): Promise<void> {
		const { page } = this;
		await page
			.getByRole("navigation", { name: "Andre dokumenter" })
			.getByRole("link", { name: "Oppsigelse" })
			.click();
		await page.locator("h1", { hasText: "Lag oppsigelse" }).waitFor();
		await page.locator("draft-workshop[data-advised]").waitFor();
	}

	button(name: string): Locator {
		return this.page.getByRole("button", { name, exact: true });
	}

	/** Presses a button, and takes the file that comes. */
	async download(name = "Last ned Word-fil", hand: Hand = mouse) {
		const coming = this.page.waitForEvent("download");
		await this.ready();
		await hand.press(this.button(name));
		return readDownload(await coming);
	}

	/** The text of the draft, with one space between words. */
	async text(): Promise<string> {
		await this.settled();
		return (await this.preview.allInnerTexts()).join(" ").replace(/\s+/g, " ");
	}
}
