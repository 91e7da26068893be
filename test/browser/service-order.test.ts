import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { serveManyServices, tickAllServices } from "../helpers/many-services.ts";
import { caseOf, Doors, jsonFile } from "./doors.ts";
import { Generator } from "./generator.ts";
import { hasFocus } from "./keyboard.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const names = ["Arbeidsforhold", "Inntekt", "Skatteplikt"] as const;

const order = (page: Page) => page.locator("[data-service-order]");
const move = (page: Page, name: string, way: "opp" | "ned") =>
	order(page).getByRole("button", { name: `Flytt ${way} (${name})`, exact: true });

/** The services in the appendix of the draft. */
async function inDraft(generator: Generator, appendix = "bilag-oversikt"): Promise<string[]> {
	await generator.settled();
	const cells = generator.preview.locator(`#${appendix} tbody tr > :first-child`);
	return cells.allTextContents();
}

async function withThree(path?: string): Promise<Generator> {
	const generator = await Generator.open(await openPage(), path ? { path } : {});
	await generator.start();
	for (const id of ["arbeidsforhold", "inntekt", "skatteplikt"]) {
		await generator.page.locator(`[name="services"][value="${id}"]`).check();
	}
	await generator.settled();
	return generator;
}

const rowsOf = (answers: unknown) =>
	(answers as { services: { id: string }[] }).services.map(({ id }) => id);

describe("services that are chosen", () => {
	test("are moved by keyboard, keep focus, are told of, and stand so in the draft and the file", async () => {
		const generator = await withThree();
		const { page } = generator;
		const doors = new Doors(generator);
		await doors.openPanel();
		expect(await inDraft(generator)).toEqual(names);
		await order(page).locator("summary").press("Enter");
		const up = move(page, "Skatteplikt", "opp");
		await up.press("Enter");
		expect(await hasFocus(up)).toBe(true);
		const said = order(page).getByRole("status");
		expect(await said.textContent()).toBe("Raden er flyttet, og er nå nummer 2 av 3.");
		expect(await inDraft(generator)).toEqual(["Arbeidsforhold", "Skatteplikt", "Inntekt"]);
		await up.press("Enter");
		await up.press("Enter");
		expect(await said.textContent()).toBe("Raden står først.");
		expect(await inDraft(generator)).toEqual(["Skatteplikt", "Arbeidsforhold", "Inntekt"]);
		expect(rowsOf(await doors.answers())).toEqual(["skatteplikt", "arbeidsforhold", "inntekt"]);

		// One that comes later stands last, and one that is taken out and chosen again has its place.
		await generator.questions.option("services", "Restanser").check();
		await generator.questions.option("services", "Skatteplikt").uncheck();
		await generator.settled();
		expect(await order(page).locator("li > [data-name]").allTextContents()).toEqual([
			"Arbeidsforhold",
			"Inntekt",
			"Restanser",
		]);
		await generator.questions.option("services", "Skatteplikt").check();
		expect(await inDraft(generator)).toEqual([
			"Skatteplikt",
			"Arbeidsforhold",
			"Inntekt",
			"Restanser",
		]);
		await generator.switchStandard();
		expect((await inDraft(generator))[0]).toBe("Skatteplikt");
	});

	test("have the order of a file that is opened", async () => {
		const generator = await withThree();
		const doors = new Doors(generator);
		const { services, ...rest } = (await (async () => {
			await doors.openPanel();
			return doors.answers();
		})()) as { services: readonly object[] };
		const turned = { ...rest, services: [...services].reverse() };
		await doors.drop(jsonFile(caseOf(turned)));
		await doors.press("Åpne utkastet");
		expect(await inDraft(generator)).toEqual([...names].reverse());
		expect(await doors.answers()).toEqual(turned);
		// The same file says nothing new now.
		await doors.drop(jsonFile(caseOf(turned)));
		await doors.says(/samme/);
	});

	test("can be moved in a segment's case too, and are not listed while there is nothing to move", async () => {
		const generator = await withThree("lag/segmentansvaravtale/?vis=alt");
		const { page } = generator;
		await order(page).locator("summary").click();
		await move(page, "Arbeidsforhold", "ned").click();
		expect((await inDraft(generator, "bilag-tjenester")).slice(0, 2)).toEqual([
			"Inntekt",
			"Arbeidsforhold",
		]);
		for (const id of ["inntekt", "skatteplikt"]) {
			await page.locator(`[name="services"][value="${id}"]`).uncheck();
		}
		await generator.settled();
		expect(await order(page).isVisible()).toBe(false);
	});

	test("are moved among hundreds", async () => {
		const page = await openPage();
		await serveManyServices(page, 500);
		const generator = await Generator.open(page, { path: "lag/segmentansvaravtale/?vis=alt" });
		await generator.start();
		await tickAllServices(page);
		await generator.settled();
		const before = await inDraft(generator, "bilag-tjenester");
		await order(page).locator("summary").click();
		const last = order(page).locator("li").last();
		await last.locator("[data-move-row=up]").click();
		const after = await inDraft(generator, "bilag-tjenester");
		expect(after.slice(-2)).toEqual(before.slice(-2).reverse());
		expect(after.slice(0, -2)).toEqual(before.slice(0, -2));
	});
});
