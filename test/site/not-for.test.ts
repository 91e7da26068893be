import { expect, inject, test } from "vitest";
import { useBrowser } from "../browser/use-browser.ts";

const openPage = useBrowser();

/** The passage, and whether it stands before everything that one may answer. */
async function readAt(address: string) {
	const page = await openPage({ javaScriptEnabled: false });
	await page.goto(inject("siteUrl") + address);
	return page.evaluate(() => {
		const passage = document.querySelector("[data-not-for]");
		const control = document.querySelector("form :is(input, textarea)");
		const follows = Node.DOCUMENT_POSITION_FOLLOWING;
		return {
			words: [...(passage?.querySelectorAll("p, li") ?? [])]
				.map((part) => part.textContent?.trim())
				.join(" ")
				.replace(/\s+/g, " "),
			links: [...(passage?.querySelectorAll("a") ?? [])].map((link) => link.getAttribute("href")),
			isFirst: Boolean(passage && control && passage.compareDocumentPosition(control) & follows),
		};
	});
}

const links = ["/tjenester/kontrollopplysninger/", "/hjemler/folkeregisterloven-10-2/"];

test.each([
	[
		"lag/egenerklaering/",
		/Den som gir opplysninger, er ikke konsument .* Det gjelder Kontrollopplysninger fra finansforetak \(DSOP\)\. .*Samtykke åpner ikke for dem som er taushetsbelagte\. .* Se folkeregisterloven § 10-2\.$/,
	],
	[
		"lag/egenerklaering/nn/",
		/Den som gir opplysningar, er ikkje konsument .* Det gjeld Kontrollopplysningar frå finansføretak \(DSOP\)\. .*Samtykke opnar ikkje for dei som er under teieplikt\. .* Sjå folkeregisterloven § 10-2\.$/,
	],
])("%s says whom it is not for before it asks for anything", async (address, words) => {
	const read = await readAt(address);
	expect(read.words).toMatch(words);
	expect(read.links).toEqual(links);
	expect(read.isFirst).toBe(true);
});

test("who terminates is not told that the form is not for them", async () => {
	expect((await readAt("lag/oppsigelse/")).words).toBe("");
});

test("it is seen at once, also when the form is shown step by step", async () => {
	const page = await openPage();
	await page.goto(`${inject("siteUrl")}lag/egenerklaering/`);
	await page.locator("draft-workshop[data-mode=steps]").waitFor();
	expect(await page.locator("[data-not-for]").isVisible()).toBe(true);
});
