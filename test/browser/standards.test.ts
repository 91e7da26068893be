import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { renderDocx } from "../../src/core/render/docx/index.ts";
import { open } from "../core/render/docx/opened.ts";
import { bookmarks } from "../core/render/docx/word-reader.ts";
import { draftOfCase, readDraftCase, readGoldenCase } from "../helpers/drafts.ts";
import { caseOf, Doors, jsonFile } from "./doors.ts";
import { fillByName } from "./fill-by-name.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { markEverything } from "./markers.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const answers = readDraftCase("kommune").answers ?? {};

/** What every control of the form says, by its name. */
const controls = (page: Page) =>
	page.locator("form").evaluate((form) =>
		[...(form as HTMLFormElement).elements].flatMap((control) => {
			if (!(control instanceof HTMLInputElement || control instanceof HTMLTextAreaElement))
				return [];
			const isChoice = /radio|checkbox/.test(control.type);
			return [[control.name, control.value, isChoice ? (control as HTMLInputElement).checked : ""]];
		}),
	);

async function filledIn(path?: string): Promise<Generator> {
	const generator = await Generator.open(await openPage(), path ? { path } : {});
	await generator.fill(answers, quick);
	return generator;
}

describe("going to the other standard", () => {
	test("keeps every answer, those that could not be taken too", async () => {
		const generator = await filledIn();
		const { page, questions } = generator;
		await questions.field("startDate").fill("31.2.2027");
		await page.getByRole("group", { name: "Har dere rettslig" }).getByLabel("Ja").check();
		const before = await controls(page);
		await generator.switchStandard();
		expect(new URL(page.url()).pathname).toBe("/lag/egenerklaering/nn/");
		expect(await controls(page)).toEqual(before);
		expect(await page.title()).toMatch(/^Lag eigenerklæring/);
	});

	test.each(["egenerklaering", "segmentansvaravtale"])(
		"keeps every answer, the step and the place, from every step of the form for %s, and so does the way back",
		async (document) => {
			const generator = await Generator.open(await openPage(), {
				path: `lag/${document}/?vis=alt`,
			});
			const { page } = generator;
			const marked = markEverything<object>(document);
			await fillByName(generator, document, marked.answers);
			await page.locator("[data-whole]").click();
			const first = page.locator("[name=hasLegalBasis][value=yes]");
			if ((await first.count()) > 0) await quick.choose(first);
			const before = await controls(page);
			expect(
				before.filter(([, value]) => marked.markers.includes(String(value))).length,
			).toBeGreaterThan(20);
			const names = await page
				.locator("[data-step]")
				.evaluateAll((all) => all.map((one) => (one as HTMLElement).dataset.step ?? ""));
			expect(names.length).toBeGreaterThan(7);
			for (const name of names) {
				await generator.goTo(name);
				await page.evaluate(() => scrollTo({ top: 100 }));
				// What comes into sight is measured by the browser only then, and the page gets another length.
				await page.evaluate(
					() => new Promise((seen) => requestAnimationFrame(() => setTimeout(seen, 50))),
				);
				const place = () =>
					generator.step.evaluate((part) => Math.round(part.getBoundingClientRect().top));
				const top = await place();
				await generator.switchStandard();
				expect(await generator.step.getAttribute("data-step")).toBe(name);
				await expect.poll(place, { message: name }).toBe(top);
				expect(await controls(page), name).toEqual(before);
			}
			const language = await page.locator("html").getAttribute("lang");
			await generator.switchStandard();
			await page.goBack();
			await page.locator(`html[lang=${language}] draft-workshop[data-advised]`).waitFor();
			expect(await generator.step.getAttribute("data-step")).toBe(names.at(-1));
			expect(await controls(page)).toEqual(before);
		},
		120_000,
	);

	test("prints the title and the proposal line of the standard that is shown, there and back", async () => {
		const generator = await filledIn();
		const { page } = generator;
		await page.emulateMedia({ media: "print" });
		const edges = () =>
			page.evaluate(() => {
				const style = getComputedStyle(document.documentElement);
				return ["--running-title", "--running-proposal"]
					.map((name) => style.getPropertyValue(name))
					.join(" ");
			});
		const bokmal = await edges();
		expect(bokmal).toMatch(/^"Egenerklæring .*\/lag\/egenerklaering\/" "Forslag /);
		await page.emulateMedia({ media: "screen" });
		await generator.switchStandard();
		await page.emulateMedia({ media: "print" });
		expect(await edges()).toMatch(/^"Eigenerklæring .*\/lag\/egenerklaering\/nn\/" "Framlegg /);
		await page.goBack();
		await page.locator("html[lang=nb] draft-workshop[data-advised]").waitFor({ state: "attached" });
		expect(await edges()).toBe(bokmal);
	});

	test("asks for the page as it lies there, and tells nobody of the answers", async () => {
		const generator = await filledIn();
		const asked: string[] = [];
		generator.page.on("request", (request) =>
			asked.push(request.method() + request.url() + (request.postData() ?? "")),
		);
		await generator.switchStandard();
		expect(asked.length).toBeGreaterThan(0);
		expect(asked.filter((one) => /Eksempel|%20|\?/.test(one))).toEqual([]);
		expect(asked.every((one) => one.startsWith("GET"))).toBe(true);
	});
});

describe("the two standards", () => {
	const words = {
		nb: [
			"ikke",
			"fra",
			"hvem",
			"hva",
			"hvilke",
			"hvorfor",
			"dere",
			"opplysninger",
			"tjenester",
			"noen",
			"virksomhet",
			"mer",
		],
		nn: [
			"ikkje",
			"frå",
			"kven",
			"kva",
			"kvifor",
			"dykk",
			"opplysningar",
			"tenester",
			"nokon",
			"verksemd",
			"meir",
		],
	};

	test.each([
		["nb", "nn"],
		["nn", "nb"],
	] as const)("the form and the draft in %s have no word of %s", async (language, other) => {
		const path = language === "nb" ? "lag/egenerklaering/" : "lag/egenerklaering/nn/";
		const generator = await Generator.open(await openPage(), { path: `${path}?vis=alt` });
		await generator.start();
		const text = await generator.page.locator("main").evaluate((main, lang) => {
			const copy = main.cloneNode(true) as HTMLElement;
			for (const own of copy.querySelectorAll(`[lang]:not([lang=${lang}]), script, template`))
				own.remove();
			return copy.textContent ?? "";
		}, language);
		const found = words[other].filter((word) =>
			new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, "iu").test(text),
		);
		expect(found).toEqual([]);
		expect(words[language].some((word) => text.includes(word))).toBe(true);
	});

	test("have the same clauses in the same order, and can be read side by side", async () => {
		const generator = await filledIn();
		const { page } = generator;
		const ids = () =>
			page.locator("[data-preview] article [id]").evaluateAll((all) => all.map(({ id }) => id));
		await generator.settled();
		const before = await ids();
		await page.getByRole("button", { name: "Les begge målformene side om side" }).click();
		const dialog = page.getByRole("dialog", { name: "Utkastet på bokmål og nynorsk" });
		await dialog.waitFor();
		const nb = dialog.locator(".pairs > [lang=nb]");
		const nn = dialog.locator(".pairs > [lang=nn]");
		expect(await nb.count()).toBeGreaterThan(10);
		expect(await nn.count()).toBe(await nb.count());
		const tops = (sides: typeof nb) =>
			sides.evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
		expect(await tops(nn)).toEqual(await tops(nb));
		await page.keyboard.press("Escape");
		await dialog.waitFor({ state: "detached" });
		await generator.switchStandard();
		expect(await ids()).toEqual(before);
	});
});

test("an agreement that takes the terms in does so in both columns", async () => {
	const doors = await Doors.open(await openPage(), "lag/segmentansvaravtale/?vis=alt");
	await doors.openPanel();
	const { answers } = readGoldenCase("segment-teknisk-eget-grunnlag");
	await doors.give(jsonFile(caseOf(answers, "segment")));
	await doors.says("Dere har åpnet");
	await doors.page.getByRole("button", { name: "Les begge målformene side om side" }).click();
	const dialog = doors.page.getByRole("dialog", { name: "Utkastet på bokmål og nynorsk" });
	await dialog.waitFor();
	const [nb, nn] = ["nb", "nn"].map((lang) => dialog.locator(`.pairs > [lang=${lang}]`));
	expect(await nn?.count()).toBe(await nb?.count());
	expect(await dialog.locator(".open-items, .blank").count()).toBe(0);
});

test("the files of the two standards are those of the same answers, with the same clauses in the same order", async () => {
	const generator = await filledIn();
	const nb = await generator.download();
	await generator.switchStandard();
	const nn = await generator.download();
	const order = ({ bytes }: typeof nb) => [...bookmarks(open(bytes)).keys()];
	expect(order(nb).length).toBeGreaterThan(20);
	expect(order(nn)).toEqual(order(nb));
	expect(nn.bytes.equals(renderDocx(draftOfCase("kommune", "nn"), { answers: true }))).toBe(true);
});

test("another document over the same case takes the answers along, and gives them back", async () => {
	const generator = await filledIn();
	const { page } = generator;
	await generator.goToTermination();
	const name = answers.consumer?.name ?? "";
	expect(await generator.questions.field("consumer.name").inputValue()).toBe(name);
	await generator.questions.field("consumer.name").fill(`${name} med nytt navn`);
	await page.goBack();
	await page.locator("h1", { hasText: "Lag egenerklæring" }).waitFor();
	await page.locator("draft-workshop[data-advised]").waitFor();
	expect(await generator.questions.field("consumer.name").inputValue()).toBe(
		`${name} med nytt navn`,
	);
	expect(await generator.questions.field("purpose").inputValue()).toBe(answers.purpose);
});
