import { expect, inject, test } from "vitest";
import { Search } from "../browser/search.ts";
import { useBrowser } from "../browser/use-browser.ts";

const openPage = useBrowser();

/** Of all that is fetched from the opening of the search until the first answer is whole, packed as it was sent. */
test.each(["taushetsplikt", "hvem varsler jeg ved personvernbrudd?", "SLA"])(
	"«%s» costs at most 130 kB, the register at most 25",
	async (question) => {
		const page = await openPage();
		await page.goto(`${inject("siteUrl")}delingsvilkar/segment/`, { waitUntil: "networkidle" });
		const lengths = new Map<string, Promise<number>>();
		page.on("response", (response) => {
			const length = response.headerValue("content-length").then(Number);
			lengths.set(new URL(response.url()).pathname, length);
		});
		await page.keyboard.press("Control+k");
		const search = new Search(page);
		await search.field.waitFor();
		await search.ask(question);
		await page.waitForLoadState("networkidle");
		const sent = await Promise.all(
			[...lengths].map(async ([path, length]) => ({ path, weight: await length })),
		);
		const total = sent.reduce((sum, { weight }) => sum + weight, 0);
		console.log(`«${question}»: ${total} bytes in ${sent.length} responses`);
		expect(total).toBeGreaterThan(60_000);
		expect(total).toBeLessThanOrEqual(130_000);
		const register = sent.find(({ path }) => path === "/sok/register.json")?.weight ?? 0;
		expect(register).toBeGreaterThan(10_000);
		expect(register).toBeLessThanOrEqual(25_000);
	},
);
