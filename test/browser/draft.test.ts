import { expect, test } from "vitest";
import { draftCases, readDraftCase } from "../helpers/drafts.ts";
import { everythingIn } from "./docx-text.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { hasFocus } from "./keyboard.ts";
import { openBlanks, shownCount } from "./open-blanks.ts";
import { useBrowser } from "./use-browser.ts";
import { foundIn, missingFrom } from "./words.ts";

const openPage = useBrowser();

async function openCase(name: string): Promise<Generator> {
	const generator = await Generator.open(await openPage());
	await generator.fill(readDraftCase(name).answers ?? {}, quick);
	return generator;
}

test.each(draftCases)(
	"what is missing in %s is listed, counted and linked, and no more",
	async (name) => {
		const generator = await openCase(name);
		const { inText, inList, unlinked } = await openBlanks(generator);
		expect(new Set(inList)).toEqual(new Set(inText));
		expect(new Set(inList).size).toBe(inList.length);
		expect(unlinked).toBe(0);
		expect(await shownCount(generator)).toBe(inList.length);

		const text = await generator.text();
		expect(text.includes("UTKAST")).toBe(inList.length > 0);
		expect(missingFrom(text, ["Forslag til ordlyd fra"])).toEqual([]);
	},
);

test("each blank leads to its question, or to the one that decides whether it is asked", async () => {
	const generator = await openCase("tomt-skjema");
	const { page, preview } = generator;
	const links = preview.locator(".open-items a");
	const deciders: Readonly<Record<string, string>> = {
		"segmentCoordinator.name": "inSegment",
		endDate: "durationKind",
		specialCondition: "services",
	};
	for (const link of await links.all()) {
		const field = (await link.getAttribute("href"))?.replace("#felt-", "") ?? "";
		await link.click();
		const at = await page.evaluate(
			() => document.activeElement?.closest<HTMLElement>("[data-field]")?.dataset.field,
		);
		expect(at, field).toBe(deciders[field] ?? field);
		expect(await page.locator(":focus").isVisible(), field).toBe(true);
	}
	expect(await links.count()).toBeGreaterThan(10);
	expect(new URL(page.url()).hash).toBe("");
});

test("UTKAST stands until the last answer is there, and comes back when one goes", async () => {
	const generator = await openCase("kommune");
	const { questions, preview } = generator;
	const mark = preview.locator(".draft-mark");
	expect(await mark.count()).toBe(0);
	await questions.field("signatory.title").fill("");
	await generator.settled();
	expect(await mark.textContent()).toBe("UTKAST");
	expect(await shownCount(generator)).toBe(1);
	expect((await generator.download()).name).toMatch(/-utkast\.docx$/);
	await questions.field("signatory.title").fill("Ordfører");
	await generator.settled();
	expect(await mark.count()).toBe(0);
	expect(await shownCount(generator)).toBe(0);
	expect(missingFrom(await generator.text(), ["Forslag til ordlyd fra"])).toEqual([]);
});

test("nothing is shown as an answer that nobody has given", async () => {
	const generator = await openCase("tomt-skjema");
	const values = await generator.preview.locator("[data-path]").allTextContents();
	const known = ["Skatteetaten", "974 761 076"];
	expect(values.filter((value) => !known.includes(value))).toEqual([]);
});

test("an answer to a question that is no longer asked stands neither in the draft nor in the file", async () => {
	const generator = await openCase("statlig-organ");
	const { questions } = generator;
	await questions.option("inSegment", "Ja").check();
	await questions.field("segmentCoordinator.name").fill("Gjemt Samordning");
	await questions.option("processors", "Ja").check();
	await questions.field("processors.1.name").fill("Gjemt Databehandler");
	const hidden = ["Gjemt Samordning", "Gjemt Databehandler", "31. januar 2029", "2029-01-31"];
	expect(foundIn(await generator.text(), hidden)).toEqual(hidden.slice(0, 3));

	await questions.option("inSegment", "Nei").check();
	await questions.option("durationKind", "Til den blir sagt opp").check();
	await questions.option("processors", "Nei, vi bruker ingen databehandler").check();
	expect(await questions.field("endDate").isVisible()).toBe(false);
	expect(foundIn(await generator.text(), hidden)).toEqual([]);
	const { bytes } = await generator.download();
	expect(foundIn(everythingIn(bytes), hidden)).toEqual([]);

	await questions.option("inSegment", "Ja").check();
	expect(await questions.field("segmentCoordinator.name").inputValue()).toBe("Gjemt Samordning");
	expect(foundIn(await generator.text(), hidden)).toEqual(["Gjemt Samordning"]);
});

test("a mistake in a question that is no longer asked is no mistake", async () => {
	const generator = await openCase("statlig-organ");
	const { questions, page } = generator;
	await questions.field("endDate").fill("31.2.2027");
	await questions.option("durationKind", "Til den blir sagt opp").check();
	expect((await generator.download()).name).toBe("egenerklaering-2026-11-23.docx");
	expect(await generator.summary.isVisible()).toBe(false);
	await questions.option("durationKind", "Til en bestemt dato").check();
	await page.locator('[id="feil-endDate"]', { hasText: "31.2.2027" }).waitFor();
});

test("on a small screen a link from the draft shows the question, and back", async () => {
	const generator = await Generator.open(await openPage({ viewport: { width: 390, height: 760 } }));
	await generator.start();
	const { page, preview, questions } = generator;
	expect(await preview.isVisible()).toBe(false);
	await page.getByRole("tab", { name: "Utkast" }).click();
	expect(await preview.isVisible()).toBe(true);
	expect(await questions.form.isVisible()).toBe(false);
	await preview.locator('.open-items a[href="#felt-consumer.name"]').click();
	expect(await hasFocus(questions.field("consumer.name"))).toBe(true);
	await page.locator("[data-moves]:visible a").first().click();
	expect(await preview.isVisible()).toBe(true);
	expect(await page.locator("[data-preview] :focus").isVisible()).toBe(true);
});
