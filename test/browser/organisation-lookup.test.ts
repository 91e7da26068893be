import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Page, Route } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serve } from "../../src/build/serve.ts";
import { buildAgency } from "../site/agency/build.ts";
import { hasFocus } from "./keyboard.ts";
import { useBrowser } from "./use-browser.ts";

/* The site of another agency, which has turned the register on. The register itself is played by the test. */

const openPage = useBrowser();
const folder = mkdtempSync(join(tmpdir(), "agency-site-"));
let site = { url: "", close: async () => {} };

beforeAll(async () => {
	const { files } = await buildAgency();
	for (const [path, text] of files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), text);
	}
	site = await serve(folder);
}, 300_000);

afterAll(async () => {
	await site.close();
	rmSync(folder, { recursive: true });
});

const number = "974761076";

/** Opens the form, with a register that answers. */
async function openForm(answer: (route: Route) => Promise<void>, watched = true) {
	const page = await openPage({}, { watched });
	const asked: string[] = [];
	await page.route("https://register.fjellriket.example/**", async (route) => {
		asked.push(`${route.request().url()} ${route.request().headers().referer ?? ""}`.trim());
		await answer(route);
	});
	// The fonts were not kept.
	await page.route("**/*.woff2", (route) => route.fulfill({ body: "" }));
	await page.goto(`${site.url}lag/mottakererklaering/?vis=alt`);
	await field(page, "organisationNumber").focus();
	await page.locator("draft-workshop[data-ready]").waitFor();
	return { page, asked };
}

const field = (page: Page, key: string) => page.locator(`[name="consumer.${key}"]`);
const button = (page: Page) => page.locator('[data-look-up-name="consumer.organisationNumber"]');
const told = (page: Page) =>
	page.locator('[data-name-field="consumer.name"] [data-looked-up]').textContent();
const says = (page: Page, words: string) => expect.poll(() => told(page)).toContain(words);

const forretningsadresse = {
	land: "Norge",
	landkode: "NO",
	postnummer: "9999",
	poststed: "FJELL",
	adresse: ["Fjellgata 1"],
};

function found(more: object = {}): (route: Route) => Promise<void> {
	return (route) =>
		route.fulfill({
			headers: { "access-control-allow-origin": "*" },
			json: { organisasjonsnummer: number, navn: "FJELLRIKET AS", ...more },
		});
}

test("the name is fetched by the number, and stands in the draft", async () => {
	const { page, asked } = await openForm(found());
	await field(page, "organisationNumber").fill("974 761 076");
	expect(asked).toEqual([]);
	await button(page).click();
	await says(page, "Dette er fylt inn slik det står i registeret: FJELLRIKET AS.");
	expect(asked).toEqual([`https://register.fjellriket.example/enheter/${number}`]);
	expect(await field(page, "name").inputValue()).toBe("FJELLRIKET AS");
	expect(
		await page.locator("draft-workshop:not([data-behind]) [data-preview]").textContent(),
	).toContain("FJELLRIKET AS");
	expect(await hasFocus(button(page))).toBe(true);
});

test("a name that is typed is replaced only when the reader says so, and can come back", async () => {
	const { page } = await openForm(found({ konkurs: true }));
	await field(page, "organisationNumber").fill(number);
	await field(page, "name").fill("Fjellriket");
	await button(page).click();
	await says(page, "Vil dere bytte ut det dere har skrevet? Virksomheten er konkurs.");
	expect(await field(page, "name").inputValue()).toBe("Fjellriket");
	await page.getByRole("button", { name: "Behold det som står" }).click();
	expect(await field(page, "name").inputValue()).toBe("Fjellriket");
	await button(page).click();
	await page.getByRole("button", { name: "Bytt ut" }).click();
	expect(await field(page, "name").inputValue()).toBe("FJELLRIKET AS");
	await page.getByRole("button", { name: "Angre" }).click();
	expect(await field(page, "name").inputValue()).toBe("Fjellriket");
	expect(await hasFocus(field(page, "name"))).toBe(true);
});

test("the address comes with the name, and stands in the draft", async () => {
	const { page } = await openForm(found({ forretningsadresse }));
	await field(page, "organisationNumber").fill(number);
	await button(page).click();
	await says(page, "FJELLRIKET AS, Fjellgata 1, 9999 FJELL.");
	expect(await field(page, "address").inputValue()).toBe("Fjellgata 1, 9999 FJELL");
	expect(
		await page.locator("draft-workshop:not([data-behind]) [data-preview]").textContent(),
	).toContain("adresse Fjellgata 1, 9999 FJELL.");
});

test("an address that is typed is not mixed with the name of the register", async () => {
	const { page } = await openForm(found({ forretningsadresse }));
	await field(page, "organisationNumber").fill(number);
	await field(page, "address").fill("Dalgata 2");
	await button(page).click();
	await says(page, "I registeret står det: Fjellgata 1, 9999 FJELL.");
	expect(await field(page, "name").inputValue()).toBe("");
	await page.getByRole("button", { name: "Bytt ut" }).click();
	expect(await field(page, "name").inputValue()).toBe("FJELLRIKET AS");
	expect(await field(page, "address").inputValue()).toBe("Fjellgata 1, 9999 FJELL");
	await page.getByRole("button", { name: "Angre" }).click();
	expect(await field(page, "name").inputValue()).toBe("");
	expect(await field(page, "address").inputValue()).toBe("Dalgata 2");
	await field(page, "address").fill("fjellgata 1, 9999 fjell");
	await button(page).click();
	await says(page, "Dette er fylt inn slik det står i registeret: FJELLRIKET AS.");
});

test.each([
	[{ slettedato: "2020-02-01" }, "Virksomheten ble slettet fra registeret 1.\u00a0februar 2020."],
	[{ konkurs: true }, "Virksomheten er konkurs."],
	[{ underAvvikling: true }, "Virksomheten er under avvikling."],
])("a unit that is not as others is said to be so: %j", async (more, words) => {
	const { page } = await openForm(found(more));
	await field(page, "organisationNumber").fill(number);
	await button(page).click();
	await says(page, `${words} Sjekk at dere har rett nummer.`);
	expect(await field(page, "name").inputValue()).toBe("FJELLRIKET AS");
});

test("nothing but a valid number is sent", async () => {
	const { page, asked } = await openForm(found());
	for (const typed of ["", "123", "01010112345", "974761077"]) {
		await field(page, "organisationNumber").fill(typed);
		await button(page).click();
		await says(page, "Ingenting er sendt.");
		expect(await hasFocus(field(page, "organisationNumber"))).toBe(true);
	}
	expect(asked).toEqual([]);
});

test("one who waits sees it, and may cancel", async () => {
	const { page } = await openForm(() => new Promise(() => {}));
	await field(page, "organisationNumber").fill(number);
	await button(page).click();
	await says(page, "Spør registeret …");
	await page.getByRole("button", { name: "Avbryt" }).click();
	await says(page, "Avbrutt. Ingenting er endret.");
	expect(await hasFocus(button(page))).toBe(true);
});

test.each([
	[
		"no such unit",
		(route: Route) =>
			route.fulfill({ status: 404, headers: { "access-control-allow-origin": "*" } }),
		"underenhet",
	],
	["no connection", (route: Route) => route.abort(), "Fyll det inn selv, eller prøv igjen."],
])("%s: the reader is told to fill it in", async (_, answer, words) => {
	// The browser writes of it too.
	const { page } = await openForm(answer, false);
	await field(page, "organisationNumber").fill(number);
	await button(page).click();
	await says(page, words);
	expect(await field(page, "name").inputValue()).toBe("");
});
