import { expect, test } from "vitest";
import { Generator } from "./generator.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const unwatched = { watched: false };
const failed = /Filen kunne ikke lages\. Svarene deres er her fortsatt/;

test("a page that loses its connection before the first touch starts when it is back", async () => {
	const page = await openPage({}, unwatched);
	const generator = await Generator.open(page);
	await page.context().setOffline(true);
	await generator.questions.field("consumer.name").fill("Frakoblet kommune");
	await page.waitForTimeout(500);
	expect(await page.locator("draft-workshop[data-ready]").count()).toBe(0);
	await page.context().setOffline(false);
	await generator.questions.field("purpose").click();
	await generator.ready();
	expect((await generator.text()).includes("Frakoblet kommune")).toBe(true);
});

test.each([
	["the Word writer", ""],
	["the sentences about mistakes", "1"],
])("where %s cannot be fetched, the page says so, and keeps the answers", async (_, number) => {
	const page = await openPage({}, unwatched);
	const generator = await Generator.open(page);
	await generator.start();
	const { questions } = generator;
	await questions.field("consumer.name").fill("Frakoblet kommune");
	await page.context().setOffline(true);
	await questions.field("consumer.organisationNumber").fill(number);
	await generator.button("Last ned Word-fil").click();
	await page.locator("[data-status]", { hasText: failed }).waitFor();
	expect((await generator.text()).includes("Frakoblet kommune")).toBe(true);

	await page.context().setOffline(false);
	const coming = page.waitForEvent("download");
	await generator.button("Last ned Word-fil").click();
	if (number) await generator.button("Last ned likevel, uten disse svarene").click();
	expect((await coming).suggestedFilename()).toMatch(/\.docx$/);
});
