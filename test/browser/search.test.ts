import { expect, inject, test } from "vitest";
import { Search } from "./search.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const terms = "delingsvilkar/segment/";

test("nothing of the search is fetched before it is opened", async () => {
	const page = await openPage();
	const asked: string[] = [];
	page.on("request", (request) => asked.push(new URL(request.url()).pathname));
	await page.goto(inject("siteUrl") + terms, { waitUntil: "networkidle" });
	expect(asked.filter((path) => /^\/(?:sok|pagefind)\//.test(path))).toEqual([]);
	await page.keyboard.press("Control+k");
	await new Search(page).field.waitFor();
	await expect.poll(() => asked).toContain("/sok/register.json");
});

test("the register is fetched once, however often the search is opened", async () => {
	const page = await openPage();
	const asked: string[] = [];
	page.on("request", (request) => asked.push(new URL(request.url()).pathname));
	const search = await Search.over(page, terms);
	for (let round = 0; round < 3; round++) {
		await page.keyboard.press("Escape");
		await expect.poll(() => search.field.isVisible()).toBe(false);
		await page.keyboard.press("Control+k");
		await expect.poll(() => search.field.isVisible()).toBe(true);
	}
	expect(asked.filter((path) => path === "/sok/register.json")).toHaveLength(1);
});

test("the key opens it over the page, and Escape closes it and gives the focus back", async () => {
	const page = await openPage();
	await page.goto(inject("siteUrl") + terms);
	const link = page.locator("main a[href]").first();
	await link.focus();
	await page.keyboard.press("Control+k");
	const search = new Search(page);
	await search.field.waitFor();
	await expect.poll(() => search.focused()).toBe("search-field");
	await page.keyboard.press("Escape");
	await expect.poll(() => search.field.isVisible()).toBe(false);
	expect(await link.evaluate((one) => one === document.activeElement)).toBe(true);
});

test("a letter by itself opens nothing", async () => {
	const page = await openPage();
	await page.goto(inject("siteUrl") + terms);
	for (const key of ["k", "s", "/", "Shift+K"]) await page.keyboard.press(key);
	expect(await page.locator("dialog").count()).toBe(0);
});

test("the link opens it too, and the arrow keys move the focus through the hits and back", async () => {
	const page = await openPage();
	await page.goto(inject("siteUrl"));
	await page.getByRole("link", { name: "Søk", exact: true }).click();
	const search = new Search(page);
	await search.ask("taushetsplikt");
	await search.field.press("ArrowDown");
	const first = await search.focused();
	expect(first).not.toBe("search-field");
	await page.keyboard.press("ArrowDown");
	expect(await search.focused()).not.toBe(first);
	await page.keyboard.press("ArrowUp");
	expect(await search.focused()).toBe(first);
	await page.keyboard.press("ArrowUp");
	expect(await search.focused()).toBe("search-field");
});

test("what is asked and chosen stands in the address, and is there again after a reload and on the way back", async () => {
	const page = await openPage();
	const search = await Search.onPage(page, "?q=varsel&dok=delingsvilkar");
	await expect.poll(() => search.hits.count()).toBeGreaterThan(2);
	expect(await search.field.inputValue()).toBe("varsel");
	await search.ask("taushetsplikt");
	const address = page.url();
	expect(address).toMatch(/\/sok\/\?q=taushetsplikt&dok=delingsvilkar$/);
	const before = await search.first(5);
	await page.reload();
	await expect.poll(() => search.first(5)).toEqual(before);
	await search.hits.first().click();
	await page.waitForURL(/#/);
	await page.goBack();
	expect(page.url()).toBe(address);
	await expect.poll(() => search.first(5)).toEqual(before);
});

test("the choices combine, say how many they leave, and can be removed one by one", async () => {
	const search = await Search.onPage(await openPage());
	await search.ask("varsel");
	await search.page.getByText("Avgrens treffene").click();
	const hits = async () => Number((await search.count.textContent())?.split(" ")[0]);
	const all = await hits();
	await search.page.getByLabel("Dokument").selectOption("delingsvilkar");
	const one = await hits();
	expect(one).toBeLessThan(all);
	const option = search.page
		.getByLabel("Hvem det binder")
		.locator("option", { hasText: "Tilbyderen" });
	const promised = Number(/\((\d+)\)/.exec((await option.textContent()) ?? "")?.[1]);
	await search.page
		.getByLabel("Hvem det binder")
		.selectOption({ label: `Tilbyderen (${promised})` });
	expect(await hits()).toBe(promised);
	await search.page.getByRole("button", { name: "Fjern dokument: Delingsvilkår" }).click();
	expect(await hits()).toBeGreaterThanOrEqual(promised);
	expect(await search.page.evaluate(() => document.activeElement?.tagName)).toBe("BUTTON");
	await search.page.getByRole("button", { name: /^Fjern hvem det binder/ }).click();
	expect(await hits()).toBe(all);
	expect(await search.focused()).toBe("search-field");
});

test("a hit opens the page at the clause with the words marked, until they are removed", async () => {
	const page = await openPage();
	const search = await Search.over(page, "ordliste/");
	await search.ask("taushetsplikt ansatte");
	await search.field.press("ArrowDown");
	await page.keyboard.press("Enter");
	await page.waitForURL(/\/delingsvilkar\/segment\/#taushetsplikt/);
	await expect.poll(() => search.marks()).toContain("taushetsplikt");
	expect(page.url()).not.toContain("ansatte");
	const heading = page.locator(":focus");
	expect(await heading.evaluate((one) => /^H[1-6]$/.test(one.tagName))).toBe(true);
	await page.getByRole("button", { name: "Fjern markering" }).click();
	expect(await search.marks()).toEqual([]);
	expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
	await page.reload();
	expect(await search.marks()).toEqual([]);
});

test("a hit on the page that lies under only moves to the clause", async () => {
	const page = await openPage();
	const search = await Search.over(page, terms);
	await search.ask("punkt 8.2");
	await search.hits.first().click();
	await expect.poll(() => search.field.isVisible()).toBe(false);
	expect(new URL(page.url()).hash).toBe("#taushetsplikt-konsument");
	const focused = page.locator(":focus");
	await expect.poll(() => focused.textContent()).toContain("Konsumentens taushetsplikt");
});

test("says which other words it looked for, and which word may have been meant", async () => {
	const search = await Search.onPage(await openPage());
	await search.ask("underleverandør");
	await expect
		.poll(() => search.page.getByText(/^Viser også treff for .*«databehandler»/).count())
		.toBe(1);
	await search.ask("tausetsplikt");
	await search.page.getByRole("button", { name: "taushetsplikt", exact: true }).click();
	expect(await search.field.inputValue()).toBe("taushetsplikt");
});

test("says so where nothing is left, with headings that look alike and the themes", async () => {
	const search = await Search.onPage(await openPage());
	await search.ask("båtvett");
	const { page } = search;
	expect(await page.getByRole("heading", { name: "Ingen treff for «båtvett»" }).count()).toBe(1);
	const themes = page.locator(".search-themes a");
	expect(await themes.count()).toBeGreaterThanOrEqual(12);
	await search.ask("taushetspliktregister båt");
	expect(await page.locator("site-search h2").first().textContent()).not.toContain("Ingen treff");
});

test("the number of hits is said once, when the reader has paused", async () => {
	const search = await Search.onPage(await openPage());
	await search.page.evaluate(() => {
		const said: string[] = [];
		Object.assign(window, { said });
		const status = document.querySelector("site-search [role=status]");
		new MutationObserver(() => said.push(status?.textContent ?? "")).observe(status as Node, {
			childList: true,
		});
	});
	await search.field.pressSequentially("taushetsplikt", { delay: 30 });
	await search.page.waitForTimeout(1200);
	const said = await search.page.evaluate(() => (window as unknown as { said: string[] }).said);
	expect(said).toEqual([await search.count.textContent()]);
});

test("nothing that stands there moves when the full text comes", async () => {
	const page = await openPage();
	await page.route("**/pagefind/**", async (route) => {
		await new Promise((resolve) => setTimeout(resolve, 700));
		await route.continue();
	});
	const search = await Search.onPage(page);
	const settled = page.evaluate(
		() =>
			new Promise<void>((resolve) => {
				document
					.querySelector("site-search")
					?.addEventListener("answered", () => resolve(), { once: true });
			}),
	);
	await search.field.fill("hvem varsler jeg ved personvernbrudd?");
	const places = () =>
		page.evaluate(() =>
			[...document.querySelectorAll(".search-clauses a[data-hit]")].map((hit) => {
				const { left, top } = hit.getBoundingClientRect();
				return `${left} ${top}`;
			}),
		);
	const before = await places();
	expect(before.length).toBeGreaterThan(3);
	await settled;
	await expect.poll(() => page.locator(".search-excerpt mark").count()).toBeGreaterThan(2);
	expect(await page.locator(".search-pages li").count()).toBeGreaterThan(0);
	expect(await places()).toEqual(before);
});

test("where Pagefind cannot be fetched the register answers, and the reader is told", async () => {
	const page = await openPage({}, { watched: false });
	await page.route("**/pagefind/**", (route) => route.abort());
	const search = await Search.onPage(page);
	await search.ask("taushetsplikt");
	expect(await search.hits.count()).toBeGreaterThan(3);
	expect(await page.getByText(/kunne ikke hentes/).count()).toBe(1);
});

test("where the register cannot be fetched nothing is lost, and one can try again", async () => {
	const page = await openPage({}, { watched: false });
	let isDown = true;
	await page.route("**/sok/register.json", (route) => (isDown ? route.abort() : route.continue()));
	const search = await Search.onPage(page);
	await search.field.fill("taushetsplikt");
	await page.getByText("Søket kunne ikke hentes.").waitFor();
	isDown = false;
	await page.getByRole("button", { name: "Prøv igjen" }).click();
	await expect.poll(() => search.hits.count()).toBeGreaterThan(3);
	expect(await search.field.inputValue()).toBe("taushetsplikt");
});

test("without script, everything stands in alphabetical order", async () => {
	const page = await openPage({ javaScriptEnabled: false });
	await page.goto(inject("siteUrl"));
	await page.getByRole("link", { name: "Søk", exact: true }).click();
	expect(new URL(page.url()).pathname).toBe("/sok/");
	const lines = await page.locator(".alphabet li").allInnerTexts();
	expect(lines.length).toBeGreaterThan(200);
	for (const words of ["Taushetsplikt:", "Databehandler:", "Hvem som varsler:"]) {
		expect(
			lines.some((line) => line.startsWith(words)),
			words,
		).toBe(true);
	}
});
