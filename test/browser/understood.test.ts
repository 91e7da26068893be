import { describe, expect, test } from "vitest";
import { Generator } from "./generator.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

/** The form, and a way to answer one of its questions and leave it. */
async function answering(path: string) {
	const generator = await Generator.open(await openPage());
	await generator.start();
	const { page, preview, questions } = generator;
	const field = questions.field(path);
	const said = async (kind: "feil" | "merknad") =>
		(await page.locator(`[id="${kind}-${path}"]:visible`).allTextContents()).join();
	/** @returns the mistake that is told, the remark that is made, and what the draft says then */
	return async (typed: string) => {
		await field.fill("");
		await field.fill(typed);
		await field.blur();
		await generator.settled();
		await page.waitForTimeout(300);
		const shown = await preview.locator(`[data-path="${path}"]:not(.blank)`).allTextContents();
		return { mistake: await said("feil"), remark: await said("merknad"), shown };
	};
}

describe("an organisation number", () => {
	test("is understood however it is grouped, and stands in the draft in groups of three", async () => {
		const answer = await answering("consumer.organisationNumber");
		for (const typed of [
			"974761076",
			"974 761 076",
			"974.761.076",
			"974\u00a0761\u00a0076",
			"NO 974 761 076 MVA",
		]) {
			const { mistake, shown } = await answer(typed);
			expect(mistake, typed).toBe("");
			expect(shown.length, typed).toBeGreaterThan(0);
			for (const words of shown) expect(words, typed).toMatch(/^974\s761\s076$/);
		}
	});

	test("that is wrong says why: its check digit, too few digits or too many", async () => {
		const answer = await answering("consumer.organisationNumber");
		for (const [typed, words] of [
			["974761077", "feil kontrollsiffer"],
			["97476107", "Dere har skrevet åtte"],
			["9747610760", "Dere har skrevet ti"],
		] as const) {
			const { mistake, shown } = await answer(typed);
			expect(mistake).toContain(words);
			expect(shown).toEqual([]);
		}
	});
});

describe("signs that nobody sees", () => {
	test("are taken out of what is typed, and counted at the field", async () => {
		for (const [path, typed, words] of [
			["consumer.name", "Fjord\u0007vik\u202e kommune", "Fjordvik kommune"],
			["contacts.1.email", "kari\u0007\u202e@eksempel.example", "kari@eksempel.example"],
		] as const) {
			const answer = await answering(path);
			const { mistake, remark, shown } = await answer(typed);
			expect(mistake).toBe("");
			expect(remark).toContain("Svaret hadde to usynlige tegn, som er fjernet.");
			expect(shown.length).toBeGreaterThan(0);
			for (const one of shown) expect(one).toBe(words);
		}
	});
});

describe("a date", () => {
	test("is understood however it is written, and said back with its day of the week", async () => {
		const answer = await answering("startDate");
		for (const typed of ["1.2.2027", "01.02.2027", "2027-02-01", "1. februar 2027"]) {
			const { mistake, remark, shown } = await answer(typed);
			expect(mistake, typed).toBe("");
			expect(remark.replace(/\s/g, " "), typed).toContain("mandag 1. februar 2027");
			for (const words of shown) expect(words, typed).toMatch(/^1\.\sfebruar\s2027$/);
			expect(shown.length, typed).toBeGreaterThan(0);
		}
	});

	test("that is wrong says how: no such day, or signs that could be read in two ways", async () => {
		const answer = await answering("startDate");
		for (const [typed, words] of [
			["31.02.2027", ["31.2.2027 finnes ikke", "28 dager"]],
			["1/2/2027", ["punktum", "1.2.2027", "2.1.2027"]],
		] as const) {
			const { mistake, remark, shown } = await answer(typed);
			for (const one of words) expect(mistake).toContain(one);
			expect(remark).toBe("");
			expect(shown).toEqual([]);
		}
	});
});
