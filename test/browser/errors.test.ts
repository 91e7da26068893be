import type { Locator } from "playwright-core";
import { expect, test } from "vitest";
import { validIdentityNumber } from "../core/schema/readers/numbers.ts";
import { readGoldenCase } from "../helpers/drafts.ts";
import { everythingIn } from "./docx-text.ts";
import { askedOfSome } from "./form-order.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { hasFocus } from "./keyboard.ts";
import { typedFields } from "./typed-fields.ts";
import { useBrowser } from "./use-browser.ts";
import { foundIn } from "./words.ts";

const openPage = useBrowser();
const heading = "Rett opp dette før dere går videre";

async function openGenerator(): Promise<Generator> {
	const generator = await Generator.open(await openPage());
	await generator.start();
	return generator;
}

/** The message at a field. */
function messageAt(generator: Generator, path: string): Locator {
	return generator.page.locator(`[id="feil-${path}"]`);
}

/** Makes two mistakes, and asks for the file. */
async function askWithMistakes(): Promise<Generator> {
	const generator = await openGenerator();
	const { questions } = generator;
	await questions.field("consumer.organisationNumber").fill("974761077");
	await questions.field("startDate").fill("31.2.2027");
	await questions.field("signatory.title").focus();
	await generator.button("Last ned Word-fil").click();
	await generator.summary.waitFor();
	return generator;
}

test("nothing is said until the field is left, and nothing after it is put right", async () => {
	const generator = await openGenerator();
	const field = generator.questions.field("consumer.organisationNumber");
	const message = messageAt(generator, "consumer.organisationNumber");
	await field.pressSequentially("974 761 077");
	expect(await generator.page.locator("[data-error]:visible").count()).toBe(0);
	expect(await field.getAttribute("aria-invalid")).toBe(null);

	await generator.questions.field("consumer.name").click();
	await message.waitFor();
	expect(await message.textContent()).toContain("feil kontrollsiffer");
	expect(await field.getAttribute("aria-invalid")).toBe("true");
	const described = (await field.getAttribute("aria-describedby"))?.split(" ");
	expect(described).toContain("feil-consumer.organisationNumber");
	expect(await generator.page.locator("[data-error]:visible").count()).toBe(1);
	expect(await generator.page.title()).not.toMatch(/^Feil/);

	await field.fill("974 761 076");
	await message.waitFor({ state: "hidden" });
	expect(await field.getAttribute("aria-invalid")).toBe(null);
});

test("a field left empty is no mistake", async () => {
	const generator = await openGenerator();
	for (const { path } of typedFields) {
		const field = generator.questions.field(path);
		if (!(await field.isVisible())) continue;
		await field.fill("x");
		await field.fill("");
		await field.blur();
	}
	await generator.settled();
	expect(await generator.page.locator("[data-error]:visible").allTextContents()).toEqual([]);
	expect((await generator.download()).name).toMatch(/utkast\.docx$/);
});

test("asking for the file with mistakes gives a list of them just above the buttons", async () => {
	const generator = await askWithMistakes();
	const { summary, page } = generator;
	expect(await hasFocus(summary)).toBe(true);
	expect(await summary.getByRole("heading").textContent()).toBe(heading);
	const isAboveButtons = summary.locator("xpath=following-sibling::*[1]").getByRole("button");
	expect(await isAboveButtons.first().textContent()).toBe("Last ned Word-fil");
	expect(await page.title()).toMatch(/^Feil: /);

	const said = await page.locator("[data-error]:visible").allTextContents();
	expect(said).toHaveLength(2);
	expect((await summary.getByRole("link").allTextContents()).toSorted()).toEqual(said.toSorted());
});

test("each line leads to its field, and goes when that is put right", async () => {
	const generator = await askWithMistakes();
	const { summary, questions, page } = generator;
	const title = await page.title();
	const links = summary.getByRole("link");
	const address = page.url();

	for (const [path, right] of [
		["consumer.organisationNumber", "974 761 076"],
		["startDate", "1.2.2027"],
	] as const) {
		const message = (await messageAt(generator, path).textContent()) ?? "";
		await links.filter({ hasText: message }).click();
		expect(await hasFocus(questions.field(path))).toBe(true);
		await page.keyboard.press("ControlOrMeta+A");
		await page.keyboard.insertText(right);
		await generator.settled();
		expect(await messageAt(generator, path).isVisible()).toBe(false);
		expect(await links.filter({ hasText: message }).count()).toBe(0);
	}
	expect(await summary.isVisible()).toBe(false);
	expect(`Feil: ${await page.title()}`).toBe(title);
	expect(page.url()).toBe(address);
	await generator.download();
});

test("a new mistake is not listed before one asks anew", async () => {
	const generator = await askWithMistakes();
	const { summary, questions } = generator;
	await questions.field("collectionBasis").fill("loven");
	expect(await summary.getByRole("link").count()).toBe(2);
	await questions.field("consumer.organisationNumber").fill("");
	await questions.field("startDate").fill("");
	await generator.settled();
	expect(await summary.isVisible()).toBe(false);
	await generator.button("Last ned Word-fil").click();
	await summary.waitFor();
	expect(await summary.getByRole("link").count()).toBe(1);
});

test("«Last ned likevel» gives the file without the answers that are wrong", async () => {
	const generator = await askWithMistakes();
	const { bytes } = await generator.download("Last ned likevel, uten disse svarene");
	expect(foundIn(everythingIn(bytes), ["974761077", "974 761 077", "31.2.2027"])).toEqual([]);
	expect(await generator.summary.isVisible()).toBe(false);
	expect(await generator.page.title()).not.toMatch(/^Feil/);
});

test("the day at the end must come after the day at the start, and both fields can tell", async () => {
	const generator = await openGenerator();
	const { questions } = generator;
	await questions.option("durationKind", "Til en bestemt dato").check();
	await questions.field("startDate").fill("1.2.2027");
	await questions.field("endDate").fill("1.1.2027");
	await questions.field("signatory.title").focus();
	const message = messageAt(generator, "endDate");
	await message.waitFor();
	expect(await message.textContent()).toContain("Sluttdatoen må være senere enn startdatoen");
	await questions.field("startDate").fill("1.2.2026");
	await message.waitFor({ state: "hidden" });
});

test("a national identity number is refused in every field, and stands nowhere", async () => {
	const number = validIdentityNumber("010170123") ?? validIdentityNumber("010170124") ?? "";
	expect(number).toMatch(/^\d{11}$/);
	const generator = await openGenerator();
	await generator.fill(readGoldenCase("kommune-saerlige-kategorier").answers ?? {}, quick);
	const { questions, page } = generator;
	await questions.option("inSegment", "Ja").check();
	await questions.option("processors", "Ja").check();
	await questions.option("durationKind", "Til en bestemt dato").check();

	const refuses = async (path: string) => {
		await questions.field(path).fill(path.endsWith("email") ? `${number}@nav.example` : number);
		await questions.field(path).blur();
		const message = messageAt(generator, path);
		await message.waitFor();
		expect(await message.textContent(), path).toMatch(/Personopplysningsloven §\s12/);
		expect(await message.textContent(), path).not.toContain(number);
	};
	const standsNowhere = async () => {
		const shown = (await page.locator("draft-workshop").allInnerTexts()).join();
		expect(shown.includes(number)).toBe(false);
		await generator.button("Last ned Word-fil").click();
		await generator.summary.waitFor();
		const { bytes } = await generator.download("Last ned likevel, uten disse svarene");
		expect(everythingIn(bytes).includes(number)).toBe(false);
		expect(await page.title()).not.toContain(number);
	};
	for (const { path } of typedFields) await refuses(path);
	await generator.button("Last ned Word-fil").click();
	await generator.summary.waitFor();
	expect(await generator.summary.getByRole("link").count()).toBe(typedFields.length);
	await standsNowhere();
	for (const { path, consumerType } of askedOfSome("egenerklaering")) {
		await generator.fill({ consumerType }, quick);
		await refuses(path);
		await standsNowhere();
	}
});
