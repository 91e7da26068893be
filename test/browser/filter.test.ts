import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

async function open(path: string, options = {}): Promise<Page> {
	const page = await openPage(options);
	await page.goto(`${inject("siteUrl")}${path}`);
	return page;
}

/** The rows that are seen; one that stands under two parties counts once. */
async function rowsShown(page: Page): Promise<number> {
	const rows = await page
		.locator("[data-row]:visible")
		.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.row));
	return new Set(rows).size;
}

function headings(page: Page): Promise<string[]> {
	return page.locator("section.group:visible > h2").allInnerTexts();
}

test("one chooses a party and a document, sees how much is left, and can send the address", async () => {
	const page = await open("plikter/");
	const status = page.getByRole("status");
	const all = await rowsShown(page);
	expect(await status.textContent()).toBe(`Viser alle: ${all}\u00a0plikter.`);

	await page.getByRole("checkbox", { name: "Segmentansvarlig", exact: true }).check();
	await page.getByRole("checkbox", { name: "Segmentansvaravtale", exact: true }).check();
	const left = await rowsShown(page);
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(all);
	expect(await status.textContent()).toBe(`Viser ${left} av ${all}\u00a0plikter.`);
	expect(await headings(page)).toEqual([`Segmentansvarlig ${left}\u00a0plikter`]);
	for (const row of await page.locator("[data-row]:visible").all()) {
		expect(await row.getAttribute("data-part")).toContain("segmentansvarlig");
		expect(await row.textContent()).toContain("Segmentansvaravtale");
	}

	const { search } = new URL(page.url());
	expect(search).toBe("?part=segmentansvarlig&dokument=segmentansvaravtale");
	const other = await open(`plikter/${search}`);
	expect(await rowsShown(other)).toBe(left);
	expect(
		await other.getByRole("checkbox", { name: "Segmentansvarlig", exact: true }).isChecked(),
	).toBe(true);
});

test("what is chosen is taken away one by one, and all at once", async () => {
	const page = await open("frister/?part=konsumenten&kilde=law&kilde=open");
	const chosen = page.locator("[data-chosen] button");
	expect(await chosen.allInnerTexts()).toEqual([
		"Fjern «Konsumenten»",
		"Fjern «Lov»",
		"Fjern «Ikke fastsatt av noen»",
		"Fjern alle valg",
	]);
	const few = await rowsShown(page);
	await page.getByRole("button", { name: "Fjern «Konsumenten»" }).press("Enter");
	expect(await rowsShown(page)).toBeGreaterThan(few);
	const box = page.getByRole("checkbox", { name: "Konsumenten" });
	expect(await box.evaluate((field) => field === document.activeElement)).toBe(true);
	expect(new URL(page.url()).search).toBe("?kilde=law&kilde=open");
	await page.getByRole("button", { name: "Fjern alle valg" }).click();
	expect(await chosen.count()).toBe(0);
	expect(new URL(page.url()).search).toBe("");
	expect(await page.getByRole("status").textContent()).toMatch(/^Viser alle: /);
});

test("a time limit that nobody has set says so", async () => {
	const page = await open("frister/?kilde=open");
	const rows = await page.locator("[data-row]:visible").allInnerTexts();
	expect(rows.length).toBeGreaterThan(0);
	for (const row of rows) {
		expect(row).toContain("fastsettes av tilbyderen");
		expect(row).toContain("ikke fastsatt av noen");
	}
});

test("in the overview one chooses columns and a theme", async () => {
	const page = await open("hva-star-hvor/");
	const columns = page.getByRole("columnheader");
	const before = await columns.allInnerTexts();
	await page.getByRole("checkbox", { name: "Bruksvilkår" }).check();
	expect(before.length).toBeGreaterThan(3);
	expect(await columns.allInnerTexts()).toEqual(["Emne", "Bruksvilkår"]);
	expect(await page.locator("td:visible", { hasText: "Står ikke her" }).count()).toBe(0);
	const all = await rowsShown(page);
	await page.getByRole("combobox", { name: "Tema" }).selectOption("hendelser");
	const left = await rowsShown(page);
	expect(left).toBeGreaterThan(0);
	expect(left).toBeLessThan(all);
	expect(new URL(page.url()).search).toBe("?dokument=bruksvilkar&tema=hendelser");
});

test.each(["plikter/", "frister/", "hva-star-hvor/"])(
	"%s copies as a table: one line for each row, a tab between cells, words for everything",
	async (path) => {
		const page = await open(path);
		const [copied, cells] = await page
			.locator("table")
			.first()
			.evaluate((table) => {
				const selection = getSelection();
				selection?.selectAllChildren(table.querySelector("tbody") ?? table);
				const row = table.querySelector("tbody tr");
				return [selection?.toString() ?? "", row?.children.length ?? 0] as const;
			});
		const lines = copied.trim().split("\n");
		expect(lines).toHaveLength(await page.locator("table").first().locator("tbody tr").count());
		for (const line of lines) expect(line.split("\t")).toHaveLength(cells);
		expect(copied).not.toMatch(/[;:)](?=[\p{L}\d(])|[\p{L}\d](?=\()/u);
	},
);

test.each(["plikter/", "frister/", "hva-star-hvor/"])(
	"without script %s shows everything, and nothing that would do nothing",
	async (path) => {
		const page = await open(path, { javaScriptEnabled: false });
		expect(await page.locator("form").isVisible()).toBe(false);
		expect(await page.locator("[data-row]").first().isVisible()).toBe(true);
		const file = await page.getByRole("link", { name: "Last ned tabellen" }).getAttribute("href");
		const response = await page.request.get(new URL(file ?? "", page.url()).href);
		expect(response.headers()["content-type"]).toMatch(/^text\/csv/);
		const rows = await page
			.locator("[data-row]")
			.evaluateAll((all) => all.map((row) => (row as HTMLElement).dataset.row));
		const lines = (await response.text()).trim().split("\r\n");
		expect(lines).toHaveLength(new Set(rows).size + 1);
	},
);
