import type { Locator } from "playwright-core";
import { describe, expect, test } from "vitest";
import { Generator } from "./generator.ts";
import { hasFocus } from "./keyboard.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const path = "lag/egenerklaering/";
const heading = "Rett opp dette før dere går videre";

const nameOfStep = (generator: Generator) => generator.step.getAttribute("data-step");

/** The form step by step, with the two first questions answered. */
async function begun(): Promise<Generator> {
	const generator = await Generator.open(await openPage(), { path });
	const { step } = generator;
	await step.getByRole("group", { name: "Har dere rettslig" }).getByLabel("Ja").check();
	await step.getByRole("group", { name: "Er dere del av" }).getByLabel("Nei").check();
	await generator.ready();
	return generator;
}

describe("a step", () => {
	test("says which it is of how many, and asks no more than five questions", async () => {
		const generator = await Generator.open(await openPage(), { path });
		expect(await generator.step.getByRole("heading", { level: 2 }).textContent()).toMatch(
			/^Steg 1 av \d+:\s*Før dere begynner$/,
		);
		const { page } = generator;
		for (const part of await page.locator("form [data-step]").all()) {
			// Of those that one answer decides between, only one lot is asked.
			const conditions = await part.locator(":scope > .question").evaluateAll((questions) =>
				questions.map((one) => {
					const { whenField, whenIs = "" } = (one as HTMLElement).dataset;
					return { whenField, whenIs: whenIs.split(" ") };
				}),
			);
			const always = conditions.filter(({ whenField }) => whenField === undefined).length;
			const deciding = new Set(conditions.flatMap(({ whenField }) => whenField ?? []));
			const most = [...deciding].map((field) => {
				const those = conditions.filter(({ whenField }) => whenField === field);
				const counts = those
					.flatMap(({ whenIs }) => whenIs)
					.map((is) => those.filter(({ whenIs }) => whenIs.includes(is)).length);
				return Math.max(...counts);
			});
			const asked = most.reduce((sum, count) => sum + count, always);
			expect(asked, `${await part.getAttribute("data-step")}`).toBeLessThanOrEqual(5);
		}
	});

	test("has its way on before its way back, and the first has no way back", async () => {
		const generator = await begun();
		const buttons = () => generator.step.locator("[data-step-end] button:visible").allInnerTexts();
		expect(await buttons()).toEqual(["Neste steg"]);
		await generator.button("Neste steg").click();
		expect(await nameOfStep(generator)).toBe("virksomhet");
		expect(await buttons()).toEqual(["Neste steg", "Forrige steg"]);
		await generator.button("Forrige steg").click();
		expect(await nameOfStep(generator)).toBe("forst");
	});

	test("has no button that cannot be pressed, on a narrow screen the way on first and to the left", async () => {
		const viewport = { width: 320, height: 640 };
		const generator = await Generator.open(await openPage({ viewport }), { path });
		const { page, step } = generator;
		const names = await page
			.locator("form [data-step]")
			.evaluateAll((parts) => parts.map((part) => (part as HTMLElement).dataset.step ?? ""));
		for (const name of names) {
			await generator.goTo(name);
			const buttons = step.locator("[data-step-end] button:visible");
			const isLast = name === names.at(-1);
			const expected = isLast ? [] : ["Neste steg", ...(name === names[0] ? [] : ["Forrige steg"])];
			expect(await buttons.allInnerTexts()).toEqual(expected);
			const place = (what: Locator) =>
				what.evaluate((element) => {
					const { left, top } = element.getBoundingClientRect();
					return { left, top };
				});
			if (isLast) continue;
			const next = await place(buttons.first());
			expect(next.left).toBeCloseTo((await place(step.getByRole("heading").first())).left, 0);
			for (const button of await buttons.all()) {
				const { left, top } = await place(button);
				expect(top > next.top || left >= next.left).toBe(true);
			}
		}
		expect(await page.locator(":disabled, [aria-disabled=true]").count()).toBe(0);
		expect(await page.getByRole("button", { name: /send inn/i }).count()).toBe(0);
	});

	test("takes the reader to its heading", async () => {
		const generator = await begun();
		await generator.button("Neste steg").click();
		expect(await hasFocus(generator.step.getByRole("heading", { level: 2 }))).toBe(true);
	});
});

describe("going on with nothing answered", () => {
	test("says what is missing just above the button, with the same words as at the fields", async () => {
		const generator = await Generator.open(await openPage(), { path });
		const { page, step } = generator;
		expect(await page.locator("[data-error]:visible").count()).toBe(0);
		await generator.button("Neste steg").click();
		const summary = step.locator("[data-error-summary]");
		await summary.waitFor();
		expect(await hasFocus(summary)).toBe(true);
		expect(await summary.getByRole("heading").textContent()).toBe(heading);
		const isAboveButtons = summary.locator("xpath=following-sibling::*[1]").getByRole("button");
		expect(await isAboveButtons.first().textContent()).toBe("Neste steg");
		expect(await page.title()).toMatch(/^Feil: /);
		const said = await summary.getByRole("link").allInnerTexts();
		expect(said).toEqual([
			"Dette mangler: om dere har rettslig grunnlag.",
			"Dette mangler: om dere er del av et segment.",
		]);
		expect(await step.locator("[data-error]:visible").allTextContents()).toEqual(said);

		await summary.getByRole("link").first().click();
		expect(await hasFocus(step.getByRole("group", { name: "Har dere rettslig" }))).toBe(true);
		await step.getByRole("group", { name: "Har dere rettslig" }).getByLabel("Ja").check();
		await summary.getByRole("link", { name: "rettslig" }).waitFor({ state: "detached" });
		await summary.getByRole("link").click();
		expect(await hasFocus(step.getByRole("group", { name: "Er dere del av" }))).toBe(true);
		await step.getByRole("group", { name: "Er dere del av" }).getByLabel("Ja").check();
		await summary.waitFor({ state: "hidden" });
		expect(await page.title()).not.toMatch(/^Feil: /);
	});

	test("says it also of what was answered a moment before, which is on its way still", async () => {
		const generator = await begun();
		await generator.button("Neste steg").click();
		await generator.questions.field("consumer.organisationNumber").fill("123456789");
		await generator.button("Neste steg").click();
		const summary = generator.step.locator("[data-error-summary]");
		await summary.getByRole("link", { name: /organisasjonsnummer/i }).waitFor();
		expect(await nameOfStep(generator)).toBe("virksomhet");
	});

	test("holds nobody back for what was answered a moment before", async () => {
		const generator = await begun();
		const { page, questions } = generator;
		await generator.goTo("underskrift");
		await questions.field("signatory.title").fill("ordfører");
		await generator.settled();
		// Quicker than any hand: nothing that follows from the answer is known yet.
		await page.evaluate(() => {
			const name = document.querySelector<HTMLInputElement>("[name='signatory.name']");
			if (!name) throw new Error("signatory.name");
			name.value = "Kari Eksempel";
			name.dispatchEvent(new InputEvent("input", { bubbles: true }));
			document.querySelector<HTMLElement>("[data-step]:not([data-away]) [data-next]")?.click();
		});
		await expect.poll(() => nameOfStep(generator)).toBe("se-over");
	});

	test("is allowed all the same, and nothing is trapped", async () => {
		const generator = await Generator.open(await openPage(), { path });
		await generator.button("Neste steg").click();
		await generator.button("Gå videre likevel").click();
		expect(await nameOfStep(generator)).toBe("virksomhet");
	});
});

describe("the list of the parts", () => {
	test("leads to any of them, and says how far one has come", async () => {
		const generator = await begun();
		const parts = generator.page.getByRole("navigation", { name: "Deler av skjemaet" });
		await generator.openParts();
		await generator.settled();
		const items = await parts.getByRole("listitem").allInnerTexts();
		expect(items[0]).toMatch(/^Før dere begynner\s+Ferdig$/);
		expect(items[1]).toMatch(/^Virksomheten\s+Mangler tre svar$/);
		expect(items[2]).toMatch(/^Kontaktpersoner\s+Mangler ett svar$/);
		await parts.getByRole("link", { name: "Varighet" }).click();
		expect(await nameOfStep(generator)).toBe("varighet");
		expect(await parts.locator("[aria-current=step]").textContent()).toBe("Varighet");
	});

	test("is folded where one goes step by step, and open where one comes back to it", async () => {
		for (const [address, isOpen] of [
			[path, false],
			["lag/segmentansvaravtale/", true],
		] as const) {
			const { page } = await Generator.open(await openPage(), { path: address });
			const link = page.locator(".parts a").first();
			expect(await link.isVisible()).toBe(isOpen);
			await page.locator(".parts summary").click();
			expect(await link.isVisible()).toBe(!isOpen);
		}
	});

	test("shows all parts at once to who wants it, with the same answers", async () => {
		const generator = await begun();
		await generator.button("Vis alt på én side").click();
		const shown = generator.page.locator("form [data-step]:visible");
		expect(await shown.count()).toBeGreaterThan(5);
		await generator.questions.field("consumer.name").fill("Hel kommune");
		await generator.button("Vis ett steg om gangen").click();
		expect(await shown.count()).toBe(1);
		expect(await generator.text()).toContain("Hel kommune");
	});

	test("is what the browser's way back follows, with the answers as they were", async () => {
		const generator = await begun();
		const { page } = generator;
		await generator.button("Neste steg").click();
		await generator.questions.field("consumer.name").fill("Tilbake kommune");
		await page.goBack();
		expect(await nameOfStep(generator)).toBe("forst");
		await page.goForward();
		expect(await nameOfStep(generator)).toBe("virksomhet");
		expect(await generator.questions.field("consumer.name").inputValue()).toBe("Tilbake kommune");
		expect(new URL(page.url()).pathname).toBe(`/${path}`);
		expect(new URL(page.url()).search).toBe("");
	});
});

describe("the page of all answers", () => {
	async function checking(): Promise<Generator> {
		const generator = await begun();
		await generator.button("Neste steg").click();
		await generator.questions.field("consumer.name").fill("Se over kommune");
		await generator.goTo("se-over");
		await generator.page.locator("[data-check] dl").first().waitFor();
		return generator;
	}

	test("lists every question that is asked with its answer, or that it has none", async () => {
		const generator = await checking();
		const lines = generator.page.locator("[data-check] dl > div");
		const said = await lines.evaluateAll((all) =>
			all.map((line) => [
				line.querySelector("dt")?.textContent,
				line.querySelector("dd")?.textContent,
			]),
		);
		expect(said).toContainEqual(["Hva heter virksomheten?", "Se over kommune"]);
		expect(said).toContainEqual(["Er dere del av et segment?", "Nei"]);
		expect(said).toContainEqual(["Hva slags virksomhet er dere?", "Ikke besvart"]);
		expect(said.map(([label]) => label)).not.toContain("Hvem er segmentansvarlig?");
	});

	test("asks for a basis no more once the declaration names one, and the list of parts says the same", async () => {
		const generator = await Generator.open(await openPage(), { path: `${path}?vis=alt` });
		const { page, questions } = generator;
		const question = "Har dere rettslig grunnlag for å innhente opplysningene?";
		const labels = () => page.locator("[data-check] dt").allTextContents();
		const status = page.locator("[data-part-status=forst]");
		await generator.openParts();
		await questions.option("inSegment", "Nei").check();
		await status.filter({ hasText: "Mangler ett svar" }).waitFor();
		await expect.poll(labels).toContain(question);
		await questions.field("collectionBasis").fill("eksempelloven § 1-2");
		await status.filter({ hasText: "Ferdig" }).waitFor();
		await expect.poll(labels).not.toContain(question);
	});

	test("is filled also where all parts are shown at once after it was not", async () => {
		const generator = await begun();
		await generator.button("Vis alt på én side").click();
		await generator.page.locator("[data-check] dl > div").first().waitFor();
	});

	test("leads to a question and back to the same place", async () => {
		const generator = await checking();
		const { page } = generator;
		const change = page.getByRole("link", { name: /^Endre\s+Hva heter virksomheten\?/ });
		await change.scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		await change.click();
		expect(await nameOfStep(generator)).toBe("virksomhet");
		const field = generator.questions.field("consumer.name");
		expect(await hasFocus(field)).toBe(true);
		expect(await field.inputValue()).toBe("Se over kommune");
		await field.fill("Endret kommune");
		await generator.button("Neste steg").click();
		await generator.button("Gå videre likevel").click();
		expect(await nameOfStep(generator)).toBe("se-over");
		await generator.settled();
		expect(await page.evaluate(() => scrollY)).toBe(before);
		expect(await page.locator("[data-check]").textContent()).toContain("Endret kommune");
	});

	test("is where the browser's way back from a question leads, at the same place", async () => {
		const generator = await checking();
		const { page } = generator;
		const change = page.getByRole("link", { name: /^Endre\s+Hva heter virksomheten\?/ });
		await change.scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		expect(before).toBeGreaterThan(0);
		await change.click();
		await generator.questions.field("consumer.name").fill("Tilbake kommune");
		await page.goBack();
		expect(await nameOfStep(generator)).toBe("se-over");
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(before);
		await generator.settled();
		expect(await page.locator("[data-check]").textContent()).toContain("Tilbake kommune");
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});
});
