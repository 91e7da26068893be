import { expect, test } from "vitest";
import { slowdown } from "../bench/slow-phone.ts";
import { serveManyServices, tickAllServices } from "../helpers/many-services.ts";
import { Generator } from "./generator.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const count = 500;

/** The form with every one of hundreds of services chosen. */
async function withAll(path = "lag/segmentansvaravtale/?vis=alt"): Promise<Generator> {
	const page = await openPage();
	await serveManyServices(page, count);
	const generator = await Generator.open(page, { path });
	await generator.start();
	await tickAllServices(page);
	await generator.settled();
	return generator;
}

test("hundreds of services stand in the draft, also where it is out of sight", async () => {
	const generator = await withAll();
	const { page, preview } = generator;
	await page.locator("[name=cooperationBasis]").fill("Samarbeid om innkreving");
	await generator.settled();
	expect(await preview.locator("[data-path=cooperationBasis]").first().textContent()).toBe(
		"Samarbeid om innkreving",
	);
	const rows = preview.locator("#bilag-tjenester tbody tr");
	expect(await rows.count()).toBe(count);
	const last = (await rows.last().locator("td").first().textContent()) ?? "";

	// One who copies the draft gets all of it.
	const copied = await preview.evaluate((draft) => {
		getSelection()?.selectAllChildren(draft);
		return getSelection()?.toString() ?? "";
	});
	expect(copied.split(last).length - 1).toBeGreaterThan(1);

	await rows.last().scrollIntoViewIfNeeded();
	expect(await rows.last().isVisible()).toBe(true);
	expect(await page.locator("[data-check] .long").count()).toBe(1);
});

test("a choice that is changed back at once leaves nothing of the other behind", async () => {
	const page = await openPage();
	await serveManyServices(page, count);
	const generator = await Generator.open(page);
	const { questions } = generator;
	await generator.start();
	const city = questions.option("consumerType", "Kommune");
	await city.check();
	await generator.settled();
	const withheld = page.locator(".service[data-withheld]");
	const before = await withheld.count();
	for (let wait = 0; wait <= 200; wait += 20) {
		await page.evaluate(async (pause) => {
			const radios = [...document.querySelectorAll<HTMLInputElement>('input[name="consumerType"]')];
			const choose = (radio?: HTMLInputElement) => {
				if (radio) radio.checked = true;
				radio?.dispatchEvent(new InputEvent("input", { bubbles: true }));
			};
			const own = radios.find(({ checked }) => checked);
			choose(radios.find(({ value }) => value === "bank"));
			await new Promise((go) => setTimeout(go, pause));
			choose(own);
		}, wait);
		await generator.settled();
		expect(await withheld.count(), `after ${wait} ms`).toBe(before);
	}
});

test("a service that is taken out moves nothing else in the form or the draft", async () => {
	const generator = await withAll("lag/egenerklaering/?vis=alt");
	const { page, preview } = generator;
	const rows = preview.locator("#bilag-oversikt tbody tr");
	const standing = await page.evaluateHandle(
		(selector) => new Set(document.querySelectorAll(selector)),
		".service, #bilag-oversikt tbody tr",
	);
	const all = await rows.count();
	await page.locator('input[name="services"]').nth(20).uncheck();
	await generator.settled();
	// What comes and goes at a question of hundreds stands in a box of its own: the browser builds a fieldset anew.
	const body = page.locator("#felt-services > .question-body");
	expect(await body.locator("> [data-findings], > [data-why-not]").count()).toBeGreaterThan(0);
	expect(await page.locator("#felt-services > :is([data-findings], [data-why-not])").count()).toBe(
		0,
	);
	expect(await rows.count()).toBe(all - 1);
	const kept = await standing.evaluate((set) => [...set].filter((one) => one.isConnected).length);
	expect(kept).toBe(count + all - 1);
});

test("a field that is left in the middle of what follows from it is told of all the same", async () => {
	const { page } = await withAll("lag/egenerklaering/?vis=alt");
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
	const fields = [
		"consumer.name",
		"consumer.address",
		"contacts.1.name",
		"contacts.1.responsibility",
		"signatory.name",
		"signatory.title",
	];
	const told = await page.evaluate(async (names) => {
		const pause = (wait: number) => new Promise((go) => setTimeout(go, wait));
		const remarks: (string | null | undefined)[] = [];
		for (const [turn, name] of names.entries()) {
			const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
			if (!field) throw new Error(`No field ${name}`);
			field.value = "Fjord\u0007vik";
			field.dispatchEvent(new InputEvent("input", { bubbles: true }));
			await pause(200 + turn * 120);
			field.dispatchEvent(new Event("change", { bubbles: true }));
			while (field.closest("[data-behind]")) await pause(10);
			remarks.push(document.getElementById(`merknad-${name}`)?.textContent);
		}
		return remarks;
	}, fields);
	for (const [index, words] of told.entries()) {
		expect(words, fields[index]).toContain("Svaret hadde ett usynlig tegn");
	}
});
