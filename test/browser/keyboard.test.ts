import type { Locator, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { renderDocx } from "../../src/core/render/docx/index.ts";
import { draftOfCase, readDraftCase } from "../helpers/drafts.ts";
import { readFocus } from "./focus.ts";
import { Generator } from "./generator.ts";
import { hasFocus, Keyboard } from "./keyboard.ts";
import { Search } from "./search.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

test.each([
	["a wide window", { width: 1440, height: 900 }],
	["a small one", { width: 390, height: 760 }],
])("from the front page to the file with the keyboard alone, in %s", async (_, viewport) => {
	const page = await openPage({ viewport });
	const keyboard = new Keyboard(page);
	const generator = new Generator(page);
	await page.clock.setFixedTime("2026-11-23T12:00:00Z");
	await page.goto(inject("siteUrl"));

	const skip = page.getByRole("link", { name: "Hopp til innholdet" });
	await keyboard.tab();
	expect(await hasFocus(skip)).toBe(true);
	await keyboard.press(page.getByRole("main").getByRole("link", { name: "Lag egenerklæring" }));
	await page.getByRole("heading", { level: 1, name: "Lag egenerklæring" }).waitFor();

	await keyboard.tab();
	expect(await hasFocus(skip)).toBe(true);
	await page.keyboard.press("Enter");
	expect(await hasFocus(page.getByRole("main"))).toBe(true);

	await keyboard.press(generator.button("Vis alt på én side"));
	await generator.fill(readDraftCase("kommune").answers ?? {}, keyboard);
	const { name, bytes } = await generator.download("Last ned Word-fil", keyboard);
	expect(name).toBe("egenerklaering-2026-11-23.docx");
	expect(bytes.equals(renderDocx(draftOfCase("kommune"), { answers: true }))).toBe(true);
	expect(keyboard.troubles).toEqual([]);
});

test.each([
	["a wide window", { width: 1440, height: 900 }],
	["a small one", { width: 390, height: 760 }],
])("Tab goes through the page and out again, both ways, in %s", async (_, viewport) => {
	const generator = await Generator.open(await openPage({ viewport }));
	await generator.start();
	const { page } = generator;
	const skip = page.getByRole("link", { name: "Hopp til innholdet" });
	await skip.focus();
	const keyboard = new Keyboard(page);
	const forward = await stopsOf(() => keyboard.tab());
	expect(forward).toContain("button Last ned Word-fil");
	const back = await stopsOf(() => keyboard.tab("Shift+Tab"), "a Hopp til innholdet");
	expect(back.reverse()).toEqual(forward);
	expect(keyboard.troubles).toEqual([]);
});

test("what comes above the field that has focus does not push it out of the window", async () => {
	const generator = await Generator.open(
		await openPage({ viewport: { width: 1024, height: 640 } }),
	);
	await generator.start();
	const { page, questions } = generator;
	const field = questions.field("signatory.name");
	await field.focus();
	await field.evaluate((element) => element.scrollIntoView({ block: "end" }));
	await drawn(page);
	await choose(page.locator("[name=durationKind][value=fixed]"));
	await questions.field("endDate").waitFor();
	await generator.settled();
	expect(await readFocus(page)).toMatchObject({ name: "input felt-signatory.name", hidden: "" });
});

test("whoever has scrolled away from the field that has focus is left where they are", async () => {
	const generator = await Generator.open(
		await openPage({ viewport: { width: 1024, height: 640 } }),
	);
	await generator.start();
	const { page, questions } = generator;
	await questions.field("signatory.name").focus();
	await page.evaluate(() => scrollTo(0, 0));
	await drawn(page);
	await choose(page.locator("[name=durationKind][value=fixed]"));
	await questions.field("endDate").waitFor();
	await generator.settled();
	expect(await page.evaluate(() => scrollY)).toBe(0);
});

test("a sign by itself is no command, and the search opens over the form and gives the focus back", async () => {
	const generator = await Generator.open(await openPage());
	await generator.start();
	const { page, questions } = generator;
	const signs = "/ sk?.,'+-0123456789abcdefghijlmnopqrtuvwxyz";
	const isAsItWas = async (act: () => Promise<void>) => {
		const state = () =>
			page.evaluate(() => [
				document.body.innerHTML,
				location.href,
				document.activeElement?.outerHTML,
			]);
		const before = await state();
		await act();
		expect(await state()).toEqual(before);
	};
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await isAsItWas(() => page.keyboard.type(signs));

	const field = questions.field("consumer.name");
	await field.focus();
	await page.keyboard.type(signs);
	expect(await field.inputValue()).toBe(signs);
	expect(await page.locator("dialog").count()).toBe(0);

	await page.keyboard.press("Control+k");
	const search = new Search(page);
	await search.field.waitFor();
	await expect.poll(() => hasFocus(search.field)).toBe(true);
	await page.keyboard.press("Escape");
	await expect.poll(() => hasFocus(field)).toBe(true);
});

/** Where a key stops, until it leads out of the page or to the end that is named. */
async function stopsOf(press: () => Promise<string>, end = ""): Promise<string[]> {
	const stops: string[] = [];
	for (let name = await press(); name !== end; name = await press()) {
		stops.push(name);
		if (stops.length > 400) throw new Error(`There is no end: ${stops.slice(-3).join(", ")}`);
	}
	return stops;
}

/** Waits until the browser has drawn the page, and told of what is in sight. */
function drawn(page: Page): Promise<void> {
	return page.evaluate(async () => {
		for (let frames = 0; frames < 2; frames += 1) await new Promise(requestAnimationFrame);
	});
}

/** Chooses without taking the focus along. */
function choose(option: Locator): Promise<void> {
	return option.evaluate((element: HTMLElement) => element.click());
}
