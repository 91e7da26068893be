import { expect, test } from "vitest";
import type { Draft } from "../../src/core/document/draft.ts";
import { draftCases, draftOf, goldenDraft, kindOf, readDraftCase } from "../helpers/drafts.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { openSegment } from "./open-segment.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

async function openCase(name: string): Promise<Generator> {
	const generator = await Generator.open(await openPage());
	await generator.fill(readDraftCase(name).answers ?? {}, quick);
	return generator;
}

/** «clause < question»: what the draft says of why its clauses are there. */
function fromDraft({ preview }: Generator): Promise<string[]> {
	return preview
		.locator(".reason a")
		.evaluateAll((links) =>
			links
				.map(
					(link) =>
						`${link.closest(".clause, .appendix")?.id} < ${link.getAttribute("href")?.slice(6)}`,
				)
				.sort(),
		);
}

/** «clause < question»: what assembly knows of why clauses are there, or of what decides their words. */
function pairsIn(known: Draft["reasons"]): string[] {
	return [...known].flatMap(([id, fields]) => fields.map((field) => `${id} < ${field}`)).sort();
}

/** The same without what a cell of a row words in the row itself: that stands at no question. */
function wordsIn({ wordedBy }: Draft, document = "egenerklaering"): string[] {
	const { fields } = kindOf(document);
	return pairsIn(wordedBy).filter((pair) => Object.hasOwn(fields, pair.split(" < ")[1] ?? ""));
}

/** «clause < question»: what the form says of which clauses its answers bring, or word. */
function fromForm(
	{ page }: Generator,
	words: "Svaret styrer" | "Svaret avgjør ordlyden i" = "Svaret styrer",
): Promise<string[]> {
	return page
		.locator("[data-moves]:not([hidden]) > span", { hasText: words })
		.locator("a")
		.evaluateAll((links) =>
			links
				.map((link) => {
					const field = link.closest<HTMLElement>("[data-field]")?.dataset.field;
					return `${link.getAttribute("href")?.slice(1)} < ${field}`;
				})
				.sort(),
		);
}

test.each(draftCases)(
	"in %s each clause says which answer brought it, and each question which clauses",
	async (name) => {
		const generator = await openCase(name);
		const draft = draftOf(readDraftCase(name).answers ?? {});
		const known = pairsIn(draft.reasons);
		expect(await fromDraft(generator)).toEqual(known);
		expect(await fromForm(generator)).toEqual(known);
		expect(known.length).toBeGreaterThan(0);
		expect(await fromForm(generator, "Svaret avgjør ordlyden i")).toEqual(wordsIn(draft));
		expect(wordsIn(draft).length).toBeGreaterThan(3);
		for (const reason of await generator.preview.locator(".reason").all())
			expect(await reason.isVisible()).toBe(true);
	},
);

test("over a segment's case too, where answers bring rows and whole terms", async () => {
	const phases = await openSegment(await openPage(), "segment-teknisk", "signering-i-faser");
	const draft = goldenDraft("segment-teknisk", "signering-i-faser");
	const known = pairsIn(draft.reasons);
	expect(known.length).toBeGreaterThan(1);
	expect(await fromDraft(phases)).toEqual(known);
	expect(await fromForm(phases)).toEqual(known);
	expect(await fromForm(phases, "Svaret avgjør ordlyden i")).toEqual(
		wordsIn(draft, "signering-i-faser"),
	);

	const whole = await openSegment(await openPage(), "segment-teknisk");
	await whole.page.locator('form [name="termsForm"][value="fullText"]').check();
	await whole.preview.locator(".appendix > .reason").first().waitFor();
	const appendices = await fromDraft(whole);
	expect(appendices).toContain("vilkar-delingsvilkar-segment < termsForm");
	expect(await fromForm(whole)).toEqual(appendices);
});

test("the words say what was answered", async () => {
	const generator = await openCase("kommune");
	const words = await generator.preview.locator("#segment > .reason").textContent();
	expect(words).toBe("Med fordi du svarte at dere er del av et segment");
});

test("each reason leads to its question, and from there back to the clause", async () => {
	const generator = await openCase("kommune");
	const { page, preview } = generator;
	const focused = () =>
		page.evaluate(() => {
			const at = document.activeElement;
			const question = at?.closest<HTMLElement>("[data-field]")?.dataset.field;
			return question ?? at?.closest(".clause, .appendix")?.id;
		});
	for (const pair of await fromDraft(generator)) {
		const [clause = "", field = ""] = pair.split(" < ");
		await preview.locator(`[id="${clause}"] > .reason a[href="#felt-${field}"]`).click();
		expect(await focused()).toBe(field);
		const question = page.locator(`[data-field="${field}"]`);
		await question.locator(`[data-moves] a[href="#${clause}"]`).click();
		expect(await focused()).toBe(clause);
		expect(await page.locator(":focus").isVisible()).toBe(true);
	}
	expect(new URL(page.url()).hash).toBe("");
});
