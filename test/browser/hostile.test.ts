import type { Locator, Page } from "playwright-core";
import { afterAll, expect, test } from "vitest";
import { readers } from "../../src/core/schema/readers/index.ts";
import { validateDocx } from "../helpers/ooxml-validator.ts";
import { documentText } from "./docx-text.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { hostileAnswers, longAnswer } from "./hostile-answers.ts";
import { markEverything } from "./markers.ts";
import { type TypedField, typedFields } from "./typed-fields.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const files: Record<string, Uint8Array> = {};
const plainWords = "Vanlige ord";

/** Opens the form with everything chosen, so that every question is asked, and nothing typed. */
async function openChosen(page?: Page): Promise<Generator> {
	const generator = await Generator.open(page ?? (await openPage()));
	const { answers } = markEverything();
	const kept = Object.entries(answers).filter(
		([, value]) => typeof value === "string" || Array.isArray(value),
	);
	const chosen = kept.filter(([path]) => !typedFields.some((field) => field.path === path));
	const firstRows = { contacts: [{ id: "1" }], processors: [{ id: "1" }] };
	const impactAssessment = { status: "done" as const };
	await generator.fill({ ...Object.fromEntries(chosen), impactAssessment, ...firstRows }, quick);
	return generator;
}

/** Types the same into every field, also what a keyboard cannot. */
async function typeEverywhere({ questions }: Generator, typed: string): Promise<void> {
	for (const { path } of typedFields) await quick.type(questions.field(path), typed);
}

/** The elements of the draft with their attributes, without the words. */
function skeleton(preview: Locator): Promise<string> {
	return preview.evaluate((draft) => {
		const bones = draft.cloneNode(true) as Element;
		for (const mark of bones.querySelectorAll(".changed-tag, br")) mark.remove();
		for (const marked of bones.querySelectorAll(".changed")) marked.classList.remove("changed");
		return bones.innerHTML.replace(/>[^<]+/g, ">");
	});
}

/** The fields that take what is typed, and what they make of it. */
function takenAs(typed: string): { path: string; words: string }[] {
	return typedFields.flatMap(({ path, kind }: TypedField) => {
		const { value } = readers[kind](typed);
		return value === undefined ? [] : [{ path, words: value }];
	});
}

/** What the draft shows of each answer. */
async function shown(generator: Generator, path: string): Promise<string[]> {
	await generator.settled();
	return generator.preview.locator(`[data-path="${path}"]`).allInnerTexts();
}

test.each(Object.entries(hostileAnswers))(
	"%s stands in the draft as it was typed, and is nothing more",
	async (name, typed) => {
		const generator = await openChosen();
		const { page, preview } = generator;
		await typeEverywhere(generator, plainWords);
		await generator.settled();
		const plain = await skeleton(preview);
		const elements = await page.locator("*").count();
		const breaks = await preview.locator("br").count();
		await typeEverywhere(generator, typed);
		await generator.settled();

		const taken = takenAs(typed);
		expect(taken.map(({ path }) => path)).toEqual(takenAs(plainWords).map(({ path }) => path));
		expect(await skeleton(preview)).toBe(plain);
		const messages = await page.locator("[data-error] *, [data-remark] *").count();
		expect(messages).toBe(0);
		const moreBreaks = (await preview.locator("br").count()) - breaks;
		const marks = await preview.locator(".changed-tag").count();
		expect(await page.locator("*").count()).toBeLessThanOrEqual(elements + moreBreaks + marks);
		for (const { path, words } of taken) {
			const places = await shown(generator, path);
			expect(places.length, path).toBeGreaterThan(0);
			for (const place of places) expect(withoutSpace(place), path).toBe(withoutSpace(words));
		}

		await generator.button("Last ned Word-fil").click();
		const { bytes } = await generator.download("Last ned likevel, uten disse svarene");
		files[name] = bytes;
		const text = withoutSpace(documentText(bytes));
		for (const { path, words } of taken)
			expect(text.includes(withoutSpace(words)), path).toBe(true);
		expect(page.url()).toMatch(/\/lag\/egenerklaering\/\?vis=alt$/);
	},
);

test("4,000 characters stand in the draft and in the file; one more is refused with the number", async () => {
	const generator = await openChosen();
	const { questions, page } = generator;
	expect(longAnswer).toHaveLength(4000);
	await quick.type(questions.field("purpose"), longAnswer);
	await quick.type(questions.field("consumer.name"), longAnswer);
	expect(await shown(generator, "purpose")).toEqual([longAnswer]);
	expect(await page.locator('[id="feil-purpose"]').isVisible()).toBe(false);
	await page.locator('[id="feil-consumer.name"]', { hasText: "200" }).waitFor();

	await quick.type(questions.field("consumer.name"), "Navn");
	const { bytes } = await generator.download();
	files["a long answer"] = bytes;
	expect(documentText(bytes)).toContain(longAnswer);
	await quick.type(questions.field("purpose"), `${longAnswer}x`);
	await page.locator('[id="feil-purpose"]', { hasText: /4\s?000/ }).waitFor();
	expect(await shown(generator, "purpose")).toEqual([]);
	const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
	expect(scrollWidth).toBe(clientWidth);
});

test.each(["purpose", "consumer.name"])(
	"a million characters pasted into %s are refused with the number in a moment, and the rest is as it was",
	async (path) => {
		const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
		const generator = await openChosen(page);
		const { questions } = generator;
		await typeEverywhere(generator, plainWords);
		const others = takenAs(plainWords).filter((field) => field.path !== path);
		expect(others.length).toBeGreaterThan(3);
		await page.evaluate(() => navigator.clipboard.writeText(`${"ord ".repeat(249_999)}ord.`));
		await questions.field(path).focus();
		await page.keyboard.press("ControlOrMeta+a");

		const start = performance.now();
		await page.keyboard.press("ControlOrMeta+v");
		await page.keyboard.press("Tab");
		const mistake = page.locator(`[id="feil-${path}"]`);
		await mistake.filter({ hasText: /1\s000\s000/ }).waitFor();
		await generator.settled();
		expect(performance.now() - start).toBeLessThan(5000);
		expect(await shown(generator, path)).toEqual([]);
		for (const other of others) expect(await shown(generator, other.path)).toContain(plainWords);

		await generator.button("Last ned Word-fil").click();
		const { bytes } = await generator.download("Last ned likevel, uten disse svarene");
		expect(documentText(bytes)).not.toContain("ord ord");
		expect(documentText(bytes)).toContain(plainWords);
		await quick.type(questions.field(path), "Noe kortere");
		expect(await shown(generator, path)).toContain("Noe kortere");
		expect(await mistake.isVisible()).toBe(false);
	},
);

afterAll(async () => {
	const findings = await validateDocx(files);
	expect(Object.keys(files).length).toBe(Object.keys(hostileAnswers).length + 1);
	expect(Object.entries(findings).filter(([, found]) => found.length > 0)).toEqual([]);
}, 120_000);

/** White space may be another where a line ends. */
function withoutSpace(text: string): string {
	return text.replace(/\s+/g, " ").trim();
}
