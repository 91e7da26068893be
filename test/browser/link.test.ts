import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { encodeLink } from "../../src/core/link/encode.ts";
import { consumerFields } from "../../src/core/schema/consumer-case.ts";
import { readDraftCase } from "../helpers/drafts.ts";
import { caseOf, Doors, seen } from "./doors.ts";
import { Generator } from "./generator.ts";
import { quick } from "./hand.ts";
import { noteRequests } from "./note-requests.ts";
import { nothingStored, storedBy } from "./storage.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const answers = readDraftCase("kommune").answers ?? {};
const site = () => `${inject("siteUrl")}lag/egenerklaering/`;

function linkOf(given: object, kind = "consumer", version = 1): string {
	const made = encodeLink(caseOf(given, kind, version) as never, consumerFields, site(), {
		persons: true,
	});
	if ("problem" in made) throw new Error(made.problem.rule);
	return made.address;
}

/** The form filled in, and the link made. */
async function makeLink(page?: Page) {
	const doors = await Doors.open(page ?? (await openPage()));
	await doors.generator.fill(answers, quick);
	await doors.openPanel();
	await doors.press("Lag lenke");
	const field = doors.page.getByRole("textbox", { name: "Lenken" });
	return { doors, field };
}

describe("a link", () => {
	test("tells what it holds before it is copied, and leaves out persons unless they are asked for", async () => {
		const { doors, field } = await makeLink();
		const shown = await seen(doors.panel);
		expect(shown).toMatch(
			/Dette er med i lenken[\s\S]*Hva skal dere bruke opplysningene til\?[\s\S]*Dette er ikke med[\s\S]*kontaktpersoner hos dere\? \(2 rader\)/,
		);
		const bare = await field.inputValue();
		expect(shown).toContain(
			`Lenken er ${bare.length.toLocaleString("nb-NO").replace(/\s/g, "\u00a0")} tegn`,
		);
		await doors.page.getByLabel("Ta med kontaktpersoner og den som underskriver").check();
		expect((await field.inputValue()).length).toBeGreaterThan(bare.length);
		expect(await seen(doors.panel)).not.toContain("Dette er ikke med");
		// It follows the form.
		await doors.field("consumer.name").fill("En kommune med et mye lengre navn enn før");
		expect(await field.inputValue()).not.toBe(bare);
	});

	test("is copied, and opens all but the persons in another browser", async () => {
		const page = await openPage({ permissions: ["clipboard-read", "clipboard-write"] });
		const asked = noteRequests(page);
		const { doors } = await makeLink(page);
		await doors.press("Kopier lenken");
		await doors.panel.getByText("Lenken er kopiert.").waitFor();
		const address = await page.evaluate(() => navigator.clipboard.readText());
		// The answers stand where no server sees them, and nothing else has come to know of them.
		expect(address).toMatch(/^[^#?]*#utkast=1\./);
		expect(address.split("#")[0]).toBe(site());
		for (const one of asked) expect(one).toMatch(/^(?:to )?http:\/\/[^#?]*(?:\?vis=alt)?$/);
		expect(await storedBy(page)).toEqual(nothingStored);

		const fresh = await openPage();
		await fresh.goto(address);
		const opened = new Doors(new Generator(fresh));
		await opened.says("Dere har åpnet utkastet i lenken");
		expect(fresh.url()).toBe(site());
		await opened.openPanel();
		const { contacts: _, signatory: __, ...rest } = answers;
		// What a consumer of the kind usually answers is suggested there too.
		const suggested = {
			contacts: [{ id: "1", responsibility: "alle henvendelser om avtalen og tjenestene" }],
			signatory: { title: "ordfører" },
		};
		expect(await opened.answers()).toEqual({ ...rest, ...suggested });
		expect(await opened.stored()).toEqual({});
	});

	test("that cannot be copied is marked, to be copied by hand", async () => {
		const { doors, field } = await makeLink();
		await doors.page.evaluate(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error("no"));
		});
		await doors.press("Kopier lenken");
		await doors.panel.getByText("Nettleseren fikk ikke kopiert").waitFor();
		expect(await field.evaluate((one: HTMLInputElement) => one.selectionEnd)).toBe(
			(await field.inputValue()).length,
		);
	});

	test("that would be too long is not made, and the file is offered", async () => {
		const doors = await Doors.open(await openPage());
		const words = Array.from({ length: 600 }, (_, index) => (index * 7919).toString(36)).join(" ");
		await doors.field("purpose").fill(words);
		await doors.openPanel();
		await doors.press("Lag lenke");
		await doors.panel.getByText("Lagre utkastet som fil, og send filen i stedet.").waitFor();
		expect(await doors.button("Kopier lenken").count()).toBe(0);
		expect(await doors.button("Lagre som JSON-fil").count()).toBe(2);
	});

	test("to a form that has answers changes nothing before the reader says so", async () => {
		const doors = await Doors.open(await openPage());
		await doors.field("consumer.name").fill("Min kommune");
		const link = linkOf({ consumer: { name: "Din kommune" } });
		await doors.page.evaluate((address) => {
			location.hash = new URL(address).hash;
		}, link);
		await doors.card.waitFor();
		expect(await seen(doors.card)).toMatch(/Nå: Min kommune\s+Blir: Din kommune/);
		expect(new URL(doors.page.url()).hash).toBe("");
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
		await doors.press("Avbryt");
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
	});
});

describe("a link that is not right", () => {
	const good = () => linkOf({ consumer: { name: "Fjordvik" } });
	test.each([
		["that is tampered with", () => good().replace(/.(.{3})$/, "A$1"), "klippet av eller endret"],
		["that is cut", () => good().slice(0, -8), "klippet av eller endret"],
		["that is empty", () => `${site()}#utkast=`, "ikke noe innhold"],
		["that is newer", () => good().replace("utkast=1.", "utkast=9."), "nyere utgave"],
		["that has a newer case", () => linkOf({}, "consumer", 9), "nyere utgave"],
		["of another kind", () => linkOf({}, "segment"), "«segment»"],
		["that is foreign", () => `${site()}#utkast=hei`, "klippet av eller endret"],
	])("%s says so, and the form is as it was", async (_, link, words) => {
		const doors = await Doors.open(await openPage());
		await doors.field("consumer.name").fill("Min kommune");
		const { hash } = new URL(link());
		await doors.page.evaluate((hash) => {
			location.hash = hash;
		}, hash);
		await doors.says(words);
		expect(await doors.card.count()).toBe(0);
		expect(new URL(doors.page.url()).hash).toBe("");
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
	});

	test("says so at load too", async () => {
		const page = await openPage();
		await page.goto(good().slice(0, -8));
		await page.locator("[data-keep-status]").getByText("klippet av").waitFor();
		expect(new URL(page.url()).hash).toBe("");
		const doors = new Doors(new Generator(page));
		await doors.openPanel();
		expect(await doors.answers()).toEqual({});
	});
});
