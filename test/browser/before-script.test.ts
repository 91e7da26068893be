import type { Page, Route } from "playwright-core";
import { expect, test } from "vitest";
import { Generator } from "./generator.ts";
import { noteRequests } from "./note-requests.ts";
import { useBrowser } from "./use-browser.ts";
import { missingFrom } from "./words.ts";

const openPage = useBrowser();

interface Held {
	/** Waits until each script that the page names is asked for and held. */
	all: () => Promise<void>;
	release: () => Promise<void>;
}

/** Keeps every script back until it is told to let go. */
async function holdScripts(page: Page): Promise<Held> {
	const held: Route[] = [];
	let isHolding = true;
	await page.route("**/*.js", async (route) => {
		if (isHolding) held.push(route);
		else await route.continue();
	});
	const release = async () => {
		isHolding = false;
		expect(held.length, "scripts that were held back").toBeGreaterThan(0);
		for (const route of held) await route.continue();
	};
	const all = async () => {
		await page.waitForFunction(() => document.readyState !== "loading");
		const named = await page.evaluate(() =>
			Array.from(document.scripts, ({ src }) => src).filter((src) => src !== ""),
		);
		await expect
			.poll(() => held.map((route) => route.request().url()))
			.toEqual(expect.arrayContaining(named));
	};
	return { all, release };
}

/** Opens the page as far as it comes without its scripts. */
async function openHeld(): Promise<{ generator: Generator; release: () => Promise<void> }> {
	const page = await openPage();
	const { all, release } = await holdScripts(page);
	const generator = await Generator.open(page, { waitUntil: "commit" });
	await all();
	return { generator, release };
}

test("what is typed before the script arrives is kept, and stands in the draft", async () => {
	const { generator, release } = await openHeld();
	const { questions, page } = generator;
	await questions.option("consumerType", "Kommune").check();
	await questions.field("consumer.name").fill("Tidlig kommune");
	await questions.option("inSegment", "Ja").check();
	await questions.field("contacts.1.name").fill("Tora Tidlig");
	await questions.option("services", "Inntekt").check();
	await questions.field("purpose").fill("Være tidlig ute.");
	expect((await generator.text()).includes("Tidlig")).toBe(false);
	await questions.field("purpose").focus();
	await release();

	await generator.ready();
	const typed = ["Tidlig kommune", "Tora Tidlig", "Være tidlig ute.", "en kommune"];
	expect(missingFrom(await generator.text(), [...typed, "Inntekt"])).toEqual([]);
	expect(await generator.preview.locator("#segment > .reason").count()).toBe(1);
	expect(await questions.field("segmentCoordinator.name").isVisible()).toBe(true);
	expect(await questions.field("consumer.name").inputValue()).toBe("Tidlig kommune");
	expect(await page.evaluate(() => document.activeElement?.id)).toBe("felt-purpose");
});

test("a mistake made and left before the script arrives is told when it does", async () => {
	const { generator, release } = await openHeld();
	const { questions, page } = generator;
	await questions.field("consumer.organisationNumber").fill("974761077");
	await questions.field("purpose").focus();
	await release();

	await generator.ready();
	const message = page.locator('[id="feil-consumer.organisationNumber"]');
	await message.waitFor();
	expect(await message.textContent()).toContain("kontrollsiffer");
});

test("Enter before the script arrives sends nothing and leaves the address as it is", async () => {
	const { generator, release } = await openHeld();
	const { questions, page } = generator;
	const address = page.url();
	const requests = noteRequests(page);
	for (const path of ["consumer.name", "contacts.1.email", "signatory.title"]) {
		await questions.field(path).fill("Hemmelig");
		await questions.field(path).press("Enter");
	}
	await questions.option("consumerType", "Kommune").press("Enter");
	await page.waitForTimeout(300);
	expect(requests).toEqual([]);
	expect(page.url()).toBe(address);
	expect(await questions.field("contacts.1.email").inputValue()).toBe("Hemmelig");
	await release();
	await generator.ready();
});

test("Enter after the script sends nothing either, and takes nothing away", async () => {
	const generator = await Generator.open(await openPage());
	await generator.start();
	const { questions, page } = generator;
	const address = page.url();
	await questions.field("consumer.name").fill("Hemmelig");
	const requests = noteRequests(page);
	await questions.field("consumer.name").press("Enter");
	await questions.option("consumerType", "Kommune").press("Enter");
	await page.waitForTimeout(300);
	expect(requests).toEqual([]);
	expect(page.url()).toBe(address);
	expect(await questions.field("consumer.name").inputValue()).toBe("Hemmelig");
	expect(await questions.form.getByRole("group", { name: /^Kontaktperson \d$/ }).count()).toBe(1);
});

test("a form without its script cannot send either: no button of it can, and no field of it is named in an address", async () => {
	const { generator, release } = await openHeld();
	const { form } = generator.questions;
	expect(await form.locator("button:not([type=button]), input[type=submit]").count()).toBe(0);
	expect(await form.getAttribute("method")).toBe("dialog");
	expect(await form.getAttribute("action")).toBe(null);
	await release();
});

/** Opens a form, and keeps back what is fetched at the first touch until that is asked for and let go. */
async function openWithoutEngine(path: string) {
	const generator = await Generator.open(await openPage(), { path });
	const { page } = generator;
	const { release } = await holdScripts(page);
	const asked = page.waitForRequest("**/*.js");
	return {
		generator,
		release: async () => {
			await asked;
			await release();
		},
	};
}

test("a row that is asked for before the engine is here comes when it is, and once", async () => {
	const { generator, release } = await openWithoutEngine("lag/egenerklaering/?vis=alt");
	const { questions, page } = generator;
	await questions.add("contacts").click();
	await questions.add("contacts").click();
	await release();
	await questions.field("contacts.2.name").waitFor();
	await generator.ready();
	expect(await page.locator('[data-rows="contacts"] [data-row]').count()).toBe(2);
	await questions.add("contacts").click();
	expect(await page.locator('[data-rows="contacts"] [data-row]').count()).toBe(3);
});

test("a file that is asked for by the first press on the page is made", async () => {
	const { generator, release } = await openWithoutEngine("lag/egenerklaering/?vis=alt");
	const coming = generator.page.waitForEvent("download");
	await generator.button("Ren tekst").click();
	await release();
	expect((await coming).suggestedFilename()).toBe("egenerklaering-2026-11-23-utkast.txt");
});

test("the agreement that applies can be chosen by the first press on the page", async () => {
	const { generator, release } = await openWithoutEngine("lag/endringsmelding/?vis=alt");
	const choosing = generator.page.waitForEvent("filechooser");
	await generator.button("Åpne egenerklæringen som gjelder").click();
	await release();
	await choosing;
});
