import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";
import { requireProgram } from "../../src/build/find-program.ts";
import { draftOf } from "../helpers/drafts.ts";
import { formOrder } from "./form-order.ts";
import { Generator } from "./generator.ts";
import { noteRequests } from "./note-requests.ts";
import { withLabel, wordsOf } from "./questions.ts";
import { useBrowser } from "./use-browser.ts";
import { foundIn, missingFrom } from "./words.ts";

const openPage = useBrowser();
const withoutScript = { javaScriptEnabled: false };

test("every question is there, also those that are asked only in some cases", async () => {
	const generator = await Generator.open(await openPage(withoutScript));
	const { form } = generator.questions;
	for (const path of formOrder) {
		const words = form.getByText(withLabel(wordsOf(path)));
		expect(await words.first().isVisible(), path).toBe(true);
	}
});

test("the draft is there with its blanks, and says what is missing", async () => {
	const generator = await Generator.open(await openPage(withoutScript));
	const text = await generator.text();
	const { blanks } = draftOf({});
	const labels = blanks.map(({ label }) => plainSpaces(label));
	expect(missingFrom(text, [...labels, "[mangler: formål]"])).toEqual([]);
	expect(missingFrom(text, ["UTKAST", "Mangler før signering"])).toEqual([]);
	expect(await generator.preview.isVisible()).toBe(true);
	const link = generator.preview.locator(".open-items a").first();
	await link.click();
	expect(new URL(generator.page.url()).hash).toMatch(/^#felt-/);
});

test("no button is shown that would do nothing, and the page says what can be done", async () => {
	const { page } = await Generator.open(await openPage(withoutScript));
	expect(await page.getByRole("button").count()).toBe(0);
	expect(await page.getByRole("tab").count()).toBe(0);
	expect(await page.getByText("Uten JavaScript").first().isVisible()).toBe(true);
});

test("Enter changes nothing", async () => {
	const { page, questions } = await Generator.open(await openPage(withoutScript));
	const requests = noteRequests(page);
	const address = page.url();
	for (const path of ["consumer.name", "contacts.1.email", "signatory.title"]) {
		await questions.field(path).fill("Hemmelig");
		await questions.field(path).press("Enter");
	}
	await page.waitForTimeout(300);
	expect(page.url()).toBe(address);
	expect(requests).toEqual([]);
});

test.each([
	["without script", withoutScript],
	["with script", {}],
])("on paper there is the blank draft and nothing around it, %s", async (_, options) => {
	const { page } = await Generator.open(await openPage(options));
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const { stdout } = spawnSync(requireProgram("pdftotext"), ["-layout", "-", "-"], {
		input: pdf,
		encoding: "utf8",
	});
	const { document } = draftOf({});
	const paper = stdout.replace(/\s+/g, " ");
	const draft = [document.title, "UTKAST", "Mangler før signering", "[mangler: formål]"];
	expect(missingFrom(paper, [...draft, "Avtalen etablerer ikke rettslig grunnlag"])).toEqual([]);
	const around = [...formOrder.map((path) => wordsOf(path).label), "Last ned", "Lag egenerklæring"];
	expect(foundIn(paper, around)).toEqual([]);
	const edges = [document.edition, "/lag/egenerklaering/", "Forslag til ordlyd"];
	const sheets = stdout.split("\f").filter((sheet) => sheet.trim() !== "");
	expect(sheets.length).toBeGreaterThan(3);
	for (const sheet of sheets) expect(missingFrom(sheet.replace(/\s+/g, " "), edges)).toEqual([]);
});

/** A browser takes every space of a text for a plain one. */
function plainSpaces(text: string): string {
	return text.replace(/\s/g, " ");
}
