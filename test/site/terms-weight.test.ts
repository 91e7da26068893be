import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { serve } from "../../src/build/serve.ts";
import { plainPage } from "../bench/plain-page.ts";
import { useBrowser } from "../browser/use-browser.ts";
import { weighReading } from "../helpers/terms-weight.ts";

const openPage = useBrowser();

test.each(["delingsvilkar/segment/", "bruksvilkar/folkeregisteret/"])(
	"/%s is two small responses, and of script only what listens for the search",
	async (address) => {
		const weight = await weighReading(await openPage(), inject("siteUrl") + address);
		expect(weight.bytes).toBeLessThanOrEqual(20_000);
		expect(weight.bytes).toBeGreaterThan(5_000);
		expect(weight).toMatchObject({ requests: 2, scripts: 1 });
		expect(weight.scriptBytes).toBeLessThanOrEqual(500);
	},
);

test("the script of a terms page changes nothing on it", async () => {
	const address = `${inject("siteUrl")}delingsvilkar/segment/`;
	const still = await openPage({ javaScriptEnabled: false });
	await still.goto(address);
	const live = await openPage();
	await live.goto(address, { waitUntil: "networkidle" });
	expect(await live.content()).toBe(await still.content());
});

test("scripts and requests are counted, within the page and beside it", async () => {
	const folder = mkdtempSync(join(tmpdir(), "weight-"));
	const { url, close } = await serve(folder);
	try {
		writeFileSync(join(folder, "a.js"), "document.title = 'a'");
		writeFileSync(join(folder, "a.css"), "p { color: red }");
		const beside = `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>`;
		const page = `<link rel="icon" href="data:,">${beside}<script>document.title = "b"</script><p>Ja</p>`;
		writeFileSync(join(folder, "index.html"), page);
		expect(await weighReading(await openPage(), url)).toMatchObject({ requests: 3, scripts: 2 });
	} finally {
		await close();
		rmSync(folder, { recursive: true });
	}
});

test("the page written by hand has every word of the document, and nothing else", async () => {
	const page = await openPage();
	await page.goto(`${inject("siteUrl")}bruksvilkar/apier/`);
	const plain = await plainPage(page);
	expect(plain).not.toMatch(/<(?:a|nav|script|button)\b|class=/);
	const clause = page.locator(".document .clause p:not(.tools)").last();
	expect(plain.replaceAll("&nbsp;", "\u00a0")).toContain((await clause.textContent()) ?? "-");
});

test("a word that the page written by hand would lose is found", async () => {
	const page = await openPage();
	await page.setContent(`<div class="document"><p>Én to</p> <pre>tre</pre></div>`);
	await expect(plainPage(page)).rejects.toThrow("«Én to tre»");
});
