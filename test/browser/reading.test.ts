import { spawnSync } from "node:child_process";
import { expect, inject, test } from "vitest";
import { requireProgram } from "../../src/build/find-program.ts";
import { useBrowser } from "./use-browser.ts";
import { missingFrom } from "./words.ts";

const openPage = useBrowser();
const terms = "delingsvilkar/segment/";

test("a word of the glossary opens by a click and by the keyboard, without any script", async () => {
	const page = await openPage({ javaScriptEnabled: false });
	await page.goto(inject("siteUrl") + terms);
	const word = page.locator("button.term").first();
	const explained = page.locator(`#${await word.getAttribute("popovertarget")}`);
	expect(await explained.isVisible()).toBe(false);
	await word.click();
	expect(await explained.isVisible()).toBe(true);
	await page.keyboard.press("Escape");
	expect(await explained.isVisible()).toBe(false);
	await word.focus();
	await page.keyboard.press("Enter");
	expect(await explained.isVisible()).toBe(true);
	const box = await explained.boundingBox();
	expect(box && box.y >= 0 && box.x >= 0 && box.y + box.height <= 900, "in sight").toBe(true);
});

test("a word is marked once in each clause of the upper level", async () => {
	const page = await openPage();
	await page.goto(inject("siteUrl") + terms);
	const repeated = await page.evaluate(() =>
		[...document.querySelectorAll(".document > .clause")].flatMap((clause) => {
			const names = [...clause.querySelectorAll(".term")].map((term) =>
				term.getAttribute("popovertarget"),
			);
			return names.filter((name, index) => names.indexOf(name) < index);
		}),
	);
	expect(repeated).toEqual([]);
});

test("on paper every page bears edition and address, and the words are explained at the end", async () => {
	const page = await openPage();
	await page.goto(inject("siteUrl") + terms);
	const first = await page.locator(".words p").first().textContent();
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const { stdout } = spawnSync(requireProgram("pdftotext"), ["-layout", "-", "-"], {
		input: pdf,
		encoding: "utf8",
	});
	const sheets = stdout.split("\f").filter((sheet) => sheet.trim() !== "");
	expect(sheets.length).toBeGreaterThan(5);
	for (const sheet of sheets) {
		const words = sheet.replace(/\s+/g, " ");
		expect(
			missingFrom(words, ["Utgave 0.1", "/delingsvilkar/segment/", "Forslag til ordlyd"]),
		).toEqual([]);
	}
	const paper = stdout.replace(/\s+/g, " ");
	expect(paper).toContain((first ?? "").replace(/\s+/g, " ").trim().slice(0, 60));
	expect(paper).not.toContain("Lenke til punkt");
	await page.emulateMedia({ media: "print" });
	const around = page.locator("body > :not(main), nav:not(.contents)");
	expect(await around.count()).toBeGreaterThan(3);
	expect(await around.filter({ visible: true }).count(), "what leads elsewhere").toBe(0);
});

test("a clause is cited by its edition, and the words are copied", async () => {
	const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
	await page.goto(`${inject("siteUrl")}${terms}0.1/taushetsplikt-konsument/`);
	const citation = await page.locator(".citation").textContent();
	expect(citation).toContain("utgave 0.1, punkt");
	expect(citation).toContain("/delingsvilkar/segment/0.1/taushetsplikt-konsument/");
	await page.getByRole("button", { name: "Kopier henvisning" }).click();
	await page.getByText("Kopiert.").waitFor();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toBe(citation);
	const report = await page.getByRole("link", { name: /^Meld feil i punkt/ }).getAttribute("href");
	expect(decodeURIComponent(report ?? "")).toContain("Utgave: 0.1");
	await page
		.getByRole("link", { name: "Delingsvilkår for konsumenter i et segment" })
		.first()
		.click();
	expect(new URL(page.url()).hash).toBe("#taushetsplikt-konsument");
});

test("without script a clause has its citation, and no button that does nothing", async () => {
	const page = await openPage({ javaScriptEnabled: false });
	await page.goto(`${inject("siteUrl")}${terms}0.1/taushetsplikt-konsument/`);
	expect(await page.locator(".citation").isVisible()).toBe(true);
	expect(await page.getByRole("button").count()).toBe(0);
});
