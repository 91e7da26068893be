import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { hostileAnswers } from "./hostile-answers.ts";
import { hasFocus } from "./keyboard.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

/** The segment agreement's form, as it is when it has read the answers. */
async function openForm(language: "nb" | "nn" = "nb", page?: Page): Promise<Page> {
	const opened = page ?? (await openPage());
	const path = `lag/segmentansvaravtale/${language === "nn" ? "nn/" : ""}`;
	await opened.goto(`${inject("siteUrl")}${path}?vis=alt`);
	await opened.getByRole("searchbox").focus();
	await opened.locator("draft-workshop[data-ready]").waitFor();
	return opened;
}

async function paste(page: Page, text: string, language: "nb" | "nn" = "nb"): Promise<void> {
	const summary = page.getByText(
		language === "nb" ? "Lim inn fra regneark" : "Lim inn frå rekneark",
	);
	const field = rows(page);
	if (!(await field.isVisible())) await summary.click();
	await field.fill(text);
	await page.locator("[data-paste-add]").click();
	await page.waitForFunction(() => {
		const status = document.querySelector<HTMLElement>("[data-pasted]");
		return status && status.textContent !== "" && status.textContent !== status.dataset.working;
	});
}

const rows = (page: Page) => page.locator("[data-paste-rows]");
const told = (page: Page) => page.locator("[data-pasted]").textContent();
const remarks = (page: Page) => page.locator("[data-paste-remarks] > li").allInnerTexts();
const ticked = (page: Page, name: string) =>
	page
		.locator(`[name="${name}"]:checked`)
		.evaluateAll((boxes) => boxes.map((box) => (box as HTMLInputElement).value));

test("services are chosen from the rows of a spreadsheet, and stand in the draft", async () => {
	const page = await openForm();
	await page.locator('[name="services"][value="restanser"]').check();
	await paste(
		page,
		"Tjeneste\tOpplysningstyper\r\ninntekt\talle\r\nRestanser\talle\r\nSkattegreie\talle\r\nMva-register\tskostørrelse\r\n",
	);
	expect(await told(page)).toBe(
		"To tjenester er lagt til. Én tjeneste var valgt fra før. To rader må rettes, og står igjen i feltet.",
	);
	expect(await remarks(page)).toEqual([
		"Rad 4: Ingen tjeneste heter «Skattegreie». Rett navnet i feltet, eller finn tjenesten i listen.",
		"Rad 5: «Mva-register – avgiftssubjekter med skattemeldingsplikt» har ingen opplysningstype «skostørrelse». Rett den i feltet, eller velg i listen.",
	]);
	expect(await rows(page).inputValue()).toBe(
		"Skattegreie\talle\nMva-register – avgiftssubjekter med skattemeldingsplikt\tskostørrelse",
	);
	expect(await ticked(page, "services")).toEqual(["inntekt", "mva-register", "restanser"]);
	expect((await ticked(page, "services.inntekt.dataCategories")).length).toBeGreaterThan(1);
	expect(await page.locator("[data-chosen-count]").textContent()).toBe("3");
	expect(
		await page.locator("draft-workshop:not([data-behind]) [data-preview]").textContent(),
	).toContain("Mva-register");
	expect(await hasFocus(page.locator("[data-paste-add]"))).toBe(true);
});

test("hostile cells are told of in plain words, and the rows around them are taken", async () => {
	const page = await openForm();
	const hostile = Object.values(hostileAnswers).map((cell) => cell.replaceAll("\u0000", ""));
	const cells = [...hostile, "=HYPERLINK(A1)", "@SUM(1+1)", "for\u202eetter\u2066isolert\u2069"];
	await paste(
		page,
		[
			"Inntekt\talle",
			...cells.map((cell) => `"${cell.replaceAll('"', '""')}"\talle`),
			"Restanser\talle",
		].join("\n"),
	);
	expect(await ticked(page, "services")).toEqual(["inntekt", "restanser"]);
	const said = await remarks(page);
	expect(said).toHaveLength(cells.length);
	for (const [index, remark] of said.entries()) {
		expect(remark).toMatch(
			/^Rad \d+: Ingen tjeneste heter «.+»\. Rett navnet i feltet, eller finn tjenesten i listen\.$/su,
		);
		expect(remark).toContain(`Rad ${index + 2}:`);
		expect(remark).not.toMatch(/[\p{Cc}\p{Cf}]/u);
	}
	expect(said.at(-1)).toContain("«foretterisolert»");
	expect(said[0]).toContain("<img src=x onerror=");
	expect(await page.locator("[data-paste-remarks] > li > *").count()).toBe(0);
	expect(await rows(page).inputValue()).not.toMatch(/(?![\t\n])[\p{Cc}\p{Cf}]/u);
	await page.getByRole("button", { name: "Angre" }).click();
	expect(await ticked(page, "services")).toEqual([]);
});

test("a paste is taken back, and what was chosen before it stays", async () => {
	const page = await openForm();
	await page.locator('[name="services"][value="inntekt"]').check();
	const text = "Inntekt\talle\nRestanser\talle\nTullball";
	await paste(page, text);
	expect(await ticked(page, "services")).toEqual(["inntekt", "restanser"]);
	await page.getByRole("button", { name: "Angre" }).click();
	expect(await ticked(page, "services")).toEqual(["inntekt"]);
	expect(await ticked(page, "services.inntekt.dataCategories")).toEqual([]);
	expect(await rows(page).inputValue()).toBe(text);
	expect(await hasFocus(rows(page))).toBe(true);
	expect(await told(page)).toBe("Tjenestene er tatt ut igjen, og radene står i feltet.");
	expect(await remarks(page)).toEqual([]);
});

test("rows that were put right before the paste is taken back are not lost", async () => {
	const page = await openForm();
	await paste(page, "Inntekt\talle\nTullball");
	await rows(page).fill("Noe annet");
	await page.getByRole("button", { name: "Angre" }).click();
	expect(await rows(page).inputValue()).toBe("Inntekt\talle\nTullball\nNoe annet");
});

test("names in the other standard are known, and those of the page told", async () => {
	const page = await openForm("nn");
	await paste(page, "folkeregisteret-privat\tnavn (også tidligere)\nInntekt", "nn");
	expect(await ticked(page, "services.folkeregisteret-privat.dataCategories")).toHaveLength(1);
	expect(await told(page)).toContain("tenester er lagde til");
	expect(await remarks(page)).toEqual([
		"Rad 2: Ingen opplysningstypar er valde for «Inntekt». Vel dei i lista.",
	]);
});

test("an empty field is told of, and gets focus", async () => {
	const page = await openForm();
	await paste(page, " \n");
	expect(await told(page)).toContain("Det står ingen tjenester i feltet.");
	expect(await hasFocus(rows(page))).toBe(true);
});

test("what cannot be fetched is told, and the rows stay", async () => {
	const page = await openPage({}, { watched: false });
	await openForm("nb", page);
	await page.context().setOffline(true);
	await page.getByText("Lim inn fra regneark").click();
	await rows(page).fill("Inntekt\talle");
	await page.locator("[data-paste-add]").click();
	await page.getByText("Det virket ikke nå.").waitFor();
	expect(await rows(page).inputValue()).toBe("Inntekt\talle");
});

test("services are found by their names and descriptions; those that are chosen stay in sight", async () => {
	const page = await openForm();
	const shown = page.locator(".service:visible");
	const all = await shown.count();
	await page.locator('[name="services"][value="restanser"]').check();
	await page.getByRole("searchbox").fill("MVA melding");
	await page.getByText(`tjenester passer.`).waitFor();
	const names = await shown.locator("> .option label").allInnerTexts();
	expect(names.length).toBeLessThan(all / 2);
	expect(names).toContain("Restanser");
	// One that a paste chooses comes into sight.
	await paste(page, "Inntekt\talle");
	expect(await page.locator('[name="services"][value="inntekt"]').isVisible()).toBe(true);
	expect(
		await page.locator("draft-workshop:not([data-behind]) [data-preview]").textContent(),
	).toContain("Inntekt");
	await page.getByRole("searchbox").fill("båtvett");
	await page.getByText("Ingen tjenester passer. Prøv et annet ord.").waitFor();
	expect(await shown.count()).toBe(2);
	await page.getByRole("searchbox").fill("");
	await page.waitForFunction(() => document.querySelector("[data-found]")?.textContent === "");
	expect(await shown.count()).toBe(all);
});
