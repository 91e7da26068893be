import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { asFile, caseOf, Doors, seen } from "./doors.ts";
import { readDownload } from "./downloads.ts";
import { Generator } from "./generator.ts";
import { nothingStored, storedBy } from "./storage.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const keep = "Lagre utkastet på denne enheten";
const erase = "Slett utkastet";
const key = "utkast";
/** The machine may have much to do. */
const patient = { timeout: 10_000 };

/** A form with a name in it, and the panel open. */
async function openNamed(name = "Fjordvik kommune", page?: Page) {
	const doors = await Doors.open(page ?? (await openPage()));
	await doors.field("consumer.name").fill(name);
	await doors.openPanel();
	return doors;
}

async function storedName(doors: Doors): Promise<string | undefined> {
	const { [key]: text } = await doors.stored();
	return text && JSON.parse(text).case.answers.consumer?.name;
}

/** What is handed out of what lies on the device. */
async function takenOut({ page }: Doors): Promise<string> {
	const coming = page.waitForEvent("download");
	await page.getByRole("button", { name: "Last ned det som ligger på enheten" }).click();
	const { name, bytes } = await readDownload(await coming);
	expect(name).toBe("utkast.json");
	return bytes.toString();
}

/** Another tab in the same browser. */
async function otherTab(doors: Doors): Promise<Doors> {
	const page = await doors.page.context().newPage();
	page.setDefaultTimeout(10_000);
	return Doors.open(page);
}

describe("on the device", () => {
	test("nothing is stored before it is asked for, then one thing, and nothing when it is erased", async () => {
		const doors = await openNamed();
		await doors.page.waitForTimeout(600);
		expect(await storedBy(doors.page)).toEqual(nothingStored);

		await doors.press(keep);
		await doors.button(erase).waitFor();
		const kept = await storedBy(doors.page);
		expect(Object.keys(kept.localStorage)).toEqual([key]);
		expect({ ...kept, localStorage: {} }).toEqual(nothingStored);
		const line = await doors.panel.locator("#lagret-her").textContent();
		expect(line).toMatch(/^Lagret på denne enheten kl\. \d\d\.\d\d\. Slettes etter 30 dager\.$/);

		await doors.press(erase);
		expect(await storedBy(doors.page)).toEqual(nothingStored);
		expect(await doors.field("consumer.name").inputValue()).toBe("Fjordvik kommune");
		// What is answered now is not stored.
		await doors.field("consumer.name").fill("Ny kommune");
		await doors.page.waitForTimeout(600);
		expect(await doors.stored()).toEqual({});
	});

	test("it is kept up to date, also when the page is left at once", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		await doors.field("consumer.name").fill("Ny kommune");
		await expect.poll(() => storedName(doors), patient).toBe("Ny kommune");
		await doors.field("consumer.name").fill("Siste kommune");
		await doors.page.reload();
		expect(await storedName(doors)).toBe("Siste kommune");
	});

	test("an answer that cannot be read is said not to be stored", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		await doors.field("consumer.organisationNumber").fill("12");
		const line = doors.panel.locator("#lagret-her");
		await line.filter({ hasText: "Ett svar kan ikke leses ennå og er ikke med." }).waitFor();
	});

	test("what was erased can be brought back until the page closes, with what has come since", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		await doors.press(erase);
		await doors.says("Utkastet er slettet fra denne enheten.");
		await doors.field("consumer.name").fill("Ny kommune");
		await doors.press("Angre");
		await expect.poll(() => storedName(doors), patient).toBe("Ny kommune");
		await doors.button(erase).waitFor();
	});

	test("it is offered at the next visit, and comes only when it is wanted", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		await doors.page.reload();
		await doors.card.waitFor();
		expect(await seen(doors.card)).toMatch(
			/«Egenerklæring og konsumentavtale» ble lagret på denne enheten kl\. \d\d\.\d\d og har ett svar/,
		);
		expect(await doors.field("consumer.name").inputValue()).toBe("");
		await doors.press("Fortsett");
		await doors.says("Dere har åpnet utkastet på enheten, med ett svar.");
		expect(await doors.field("consumer.name").inputValue()).toBe("Fjordvik kommune");
		await doors.field("consumer.name").fill("Ny kommune");
		await expect.poll(() => storedName(doors), patient).toBe("Ny kommune");
	});

	test("the one that is offered can be erased, and the offer brought back", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		await doors.page.reload();
		await doors.press("Slett");
		expect(await doors.stored()).toEqual({});
		await doors.press("Angre");
		await doors.button("Fortsett").waitFor();
		expect(await storedName(doors)).toBe("Fjordvik kommune");
	});

	test("after 30 days it is gone, and not offered", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		await Generator.open(doors.page, { now: "2026-12-23T11:59:00Z" });
		await doors.button("Fortsett").waitFor();
		await Generator.open(doors.page, { now: "2026-12-23T12:01:00Z" });
		await expect.poll(() => doors.stored(), patient).toEqual({});
		expect(await doors.card.count()).toBe(0);
	});

	test.each([
		["others have put there", "{", "kan ikke leses"],
		["a newer page has stored", '{"format":2}', "fra en nyere utgave av skjemaet"],
	])("what %s is told, and goes only when the reader says so", async (_, text, words) => {
		const doors = await Doors.open(await openPage());
		await doors.page.evaluate(({ key, text }) => localStorage.setItem(key, text), { key, text });
		await doors.page.reload();
		await doors.card.getByText(words).waitFor();
		expect(await doors.stored()).toEqual({ [key]: text });
		expect(await takenOut(doors)).toBe(text);
		await doors.says("Filen utkast.json er laget her i nettleseren og lastet ned.");
		expect(await doors.stored()).toEqual({ [key]: text });
		await doors.press("Slett");
		expect(await doors.stored()).toEqual({});
	});

	test("a draft for another form leads there", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		const other = await Doors.open(doors.page, "lag/segmentansvaravtale/?vis=alt");
		const link = other.card.getByRole("link", {
			name: "Åpne skjemaet for «Egenerklæring og konsumentavtale» i en ny fane",
		});
		await link.waitFor();
		expect(await other.button("Fortsett").count()).toBe(0);
		const opened = doors.page.waitForEvent("popup");
		await link.click();
		await new Doors(new Generator(await opened)).button("Fortsett").waitFor();
	});

	test("another draft that lies there is replaced only when the reader says so, and can be put back", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		await doors.page.reload();
		await doors.field("consumer.name").fill("Ny kommune");
		await doors.openPanel();
		await doors.press(keep);
		await doors.card.getByText("Det er plass til ett utkast om gangen.").waitFor();
		const out = await takenOut(doors);
		await doors.press("Avbryt");
		expect(await storedName(doors)).toBe("Fjordvik kommune");
		// What was taken out opens as other files do.
		await doors.give(asFile({ name: "utkast.json", bytes: Buffer.from(out) }));
		await doors.card.getByText("Åpne filen utkast.json?").waitFor();
		await doors.press("Avbryt");
		await doors.press(keep);
		await doors.press("Erstatt det");
		expect(await storedName(doors)).toBe("Ny kommune");
		await doors.press("Angre");
		expect(await storedName(doors)).toBe("Fjordvik kommune");
		expect(await doors.field("consumer.name").inputValue()).toBe("Ny kommune");
	});
});

describe("a draft that has lain on the device since the form was another", () => {
	/** The form, with a draft on the device as it may have been written earlier, and what is said of it. */
	async function openWith(
		stored: string,
		page?: Page,
		said = "Dere har åpnet utkastet på enheten",
	) {
		const doors = await Doors.open(page ?? (await openPage()));
		const text = JSON.stringify({
			...{ format: 1, document: "egenerklaering", title: "Egenerklæring" },
			...{ page: "/lag/egenerklaering/", saved: "2026-11-20T12:00:00.000Z" },
			case: JSON.parse(stored),
		});
		await doors.page.evaluate(({ key, text }) => localStorage.setItem(key, text), { key, text });
		await doors.page.reload();
		await doors.press("Fortsett");
		await doors.says(said);
		return doors;
	}

	test("and names a service that is no longer offered, tells so, and gives the rest", async () => {
		const services = [{ id: "nedlagt", dataCategories: ["alt"] }, { id: "restanser" }];
		const stored = caseOf({ consumer: { name: "Fjordvik kommune" }, services });
		const doors = await openWith(JSON.stringify(stored));
		const told = await seen(doors.card);
		expect(told).toContain("Dette ble ikke forstått og er ikke med");
		expect(told).toContain("Valget «nedlagt» finnes ikke lenger blant dem dere kan velge.");
		await doors.openPanel();
		expect(await doors.answers()).toMatchObject({
			consumer: { name: "Fjordvik kommune" },
			services: [{ id: "restanser" }],
		});
		expect(await doors.page.locator('[name="services"]:checked').count()).toBe(1);
	});

	test("and has keys that every object has, tells of each, and lets none through", async () => {
		const doors = await openWith(
			`{"schemaVersion":1,"kind":"consumer","__proto__":{"tainted":1},"answers":{
				"__proto__":{"tainted":1},"constructor":{"prototype":{"tainted":1}},
				"consumer":{"__proto__":{"tainted":1},"constructor":1,"name":"Fjordvik kommune"},
				"contacts":[{"id":"constructor","name":"Kari","toString":1}],
				"services":[{"id":"constructor"},{"id":"restanser","__proto__":{"tainted":1}}]}}`,
		);
		const told = await seen(doors.card);
		for (const name of ["__proto__", "constructor", "toString"]) {
			expect(told).toContain(`Feltet «${name}» finnes ikke.`);
		}
		expect(told).toContain("Valget «constructor» finnes ikke lenger");
		expect(told).not.toContain("native code");
		await doors.openPanel();
		expect(await doors.answers()).toMatchObject({
			consumer: { name: "Fjordvik kommune" },
			contacts: [{ id: "constructor", name: "Kari" }],
			services: [{ id: "restanser" }],
		});
		const tainted = await doors.page.evaluate(() => ({}) as { tainted?: number });
		expect(tainted).not.toHaveProperty("tainted");
		expect(await doors.generator.text()).toContain("Fjordvik kommune");
	});

	test("and is newer than the form is refused, stays where it is, and can be taken out as it is", async () => {
		const stored = caseOf({ consumer: { name: "Fjordvik" } }, "consumer", 2);
		const doors = await openWith(JSON.stringify(stored), undefined, "nyere utgave av skjemaet (2)");
		const lies = await doors.stored();
		expect(JSON.parse(lies[key] ?? "").case).toEqual(stored);
		expect(await takenOut(doors)).toBe(lies[key]);
		expect(await doors.stored()).toEqual(lies);
		expect(await doors.field("consumer.name").inputValue()).toBe("");
	});

	/** No version has followed the first yet: the next one is made here, of what the site has. */
	async function pageOfNext(migration: string): Promise<Page> {
		const page = await openPage({ bypassCSP: true });
		await page.route("**/_astro/consumer-logic.*.js", async (route) => {
			const response = await route.fetch();
			const next = `schemaVersion:2,migrations:[{to:2,${migration}}],`;
			const body = (await response.text()).replace("schemaVersion:1,", next);
			await route.fulfill({ response, body });
		});
		return page;
	}

	test("and is of an earlier version is brought up to date, and is kept on where nothing is lost", async () => {
		const page = await pageOfNext(`renamed:{aim:"purpose"}`);
		const answers = { aim: "Vurdere søknader.", consumer: { name: "Fjordvik" } };
		const doors = await openWith(JSON.stringify(caseOf(answers)), page);
		await doors.field("consumer.name").fill("Ny kommune");
		await expect.poll(() => storedName(doors), patient).toBe("Ny kommune");
		const { [key]: text = "" } = await doors.stored();
		expect(JSON.parse(text).case).toMatchObject({
			schemaVersion: 2,
			answers: { purpose: "Vurdere søknader." },
		});
	});

	test("and is of an earlier version says what became of each answer", async () => {
		const page = await pageOfNext(`renamed:{aim:"purpose"},dropped:["colour"]`);
		const answers = { aim: "Vurdere søknader.", colour: "blå", consumer: { name: "Fjordvik" } };
		const doors = await openWith(JSON.stringify(caseOf(answers)), page);
		expect(await seen(doors.card)).toMatch(
			/Svarene er fra en eldre utgave av skjemaet\s+De er flyttet fra utgave 1 til utgave 2\. Ett svar er tatt med uendret\.\s+«aim» heter nå «Hva skal dere bruke opplysningene til\?»\.\s+«colour» finnes ikke lenger\. Svaret var: blå/,
		);
		expect(await doors.field("purpose").inputValue()).toBe("Vurdere søknader.");
		expect(await doors.field("consumer.name").inputValue()).toBe("Fjordvik");
		// What was dropped is gone from the device only once the reader says so.
		await doors.says("blir derfor stående til dere selv lagrer utkastet der");
		expect(await takenOut(doors)).toBe((await doors.stored())[key]);
		const stored = async () => JSON.parse((await doors.stored())[key] ?? "").case;
		await doors.field("consumer.name").fill("Ny kommune");
		await doors.generator.settled();
		await doors.page.waitForTimeout(600);
		expect(await stored()).toMatchObject({ schemaVersion: 1, answers });
		await doors.openPanel();
		await doors.press(keep);
		await doors.press("Erstatt det");
		expect(await stored()).toMatchObject({
			schemaVersion: 2,
			answers: { purpose: "Vurdere søknader.", consumer: { name: "Ny kommune" } },
		});
	});
});

describe("in two tabs", () => {
	async function openTwo() {
		const first = await openNamed("Første");
		await first.press(keep);
		const second = await otherTab(first);
		await second.press("Fortsett");
		await second.field("consumer.name").fill("Andre");
		await expect.poll(() => storedName(second), patient).toBe("Andre");
		await first.card.waitFor();
		return { first, second };
	}

	test("the one that is overtaken stops, and keeps its answers where the reader says so", async () => {
		const { first, second } = await openTwo();
		await first.field("consumer.name").fill("Første igjen");
		await first.page.waitForTimeout(700);
		expect(await storedName(first)).toBe("Andre");
		await first.press("Behold utkastet her");
		expect(await storedName(first)).toBe("Første igjen");
		await second.card.waitFor();
		expect(await second.field("consumer.name").inputValue()).toBe("Andre");
	});

	test("the other's draft can be opened, after a look at what it changes", async () => {
		const { first } = await openTwo();
		await first.press("Åpne det som ble lagret i den andre fanen");
		await first.press("Avbryt");
		await first.press("Åpne det som ble lagret i den andre fanen");
		await first.press("Åpne utkastet");
		expect(await first.field("consumer.name").inputValue()).toBe("Andre");
		await first.field("consumer.name").fill("Begge");
		await expect.poll(() => storedName(first), patient).toBe("Begge");
		await first.press("Hent tilbake utkastet dere hadde");
		expect(await first.field("consumer.name").inputValue()).toBe("Første");
	});

	test("one that a newer page stored in the other tab is told of, left alone, and can be taken out", async () => {
		const { first, second } = await openTwo();
		await first.press("Behold utkastet her");
		const newer = '{"format":2}';
		await second.page.evaluate(([key, text]) => localStorage.setItem(key, text), [
			key,
			newer,
		] as const);
		await first.says("lagret fra en nyere utgave av skjemaet");
		expect(await first.panel.textContent()).not.toContain("Velg hvilket utkast");
		await first.field("consumer.name").fill("Ikke lagre");
		await first.page.waitForTimeout(700);
		expect(await takenOut(first)).toBe(newer);
		expect(await first.stored()).toEqual({ [key]: newer });
	});

	test("one that is erased in the other tab is not stored again from here", async () => {
		const { first, second } = await openTwo();
		await first.press("Behold utkastet her");
		await second.openPanel();
		await second.press(keep);
		await second.press("Erstatt det");
		await second.press(erase);
		await first.field("consumer.name").fill("Ikke lagre");
		await first.page.waitForTimeout(700);
		expect(await first.stored()).toEqual({});
	});
});

describe("where the browser stores nothing", () => {
	test.each([
		[
			"for want of room",
			"ikke plass",
			() => {
				Storage.prototype.setItem = () => {
					throw new DOMException("full", "QuotaExceededError");
				};
			},
		],
		[
			"when it is forbidden",
			"lar ikke nettstedet lagre",
			() => {
				Object.defineProperty(window, "localStorage", {
					get() {
						throw new DOMException("no", "SecurityError");
					},
				});
			},
		],
		[
			"when there is none",
			"lar ikke nettstedet lagre",
			() => Object.defineProperty(window, "localStorage", { value: null }),
		],
	])("%s, it is said, and the file is offered", async (_, words, forbid) => {
		const page = await openPage();
		await page.addInitScript(forbid);
		const doors = await openNamed("Fjordvik kommune", page);
		await doors.press(keep);
		await doors.says(words);
		const coming = page.waitForEvent("download");
		await doors.status.getByRole("button", { name: "Lagre som JSON-fil" }).click();
		expect((await coming).suggestedFilename()).toBe("egenerklaering-2026-11-23-utkast.json");
		expect(await doors.field("consumer.name").inputValue()).toBe("Fjordvik kommune");
	});

	test("and it gets full on the way, what was stored stands, and the reader is told", async () => {
		const doors = await openNamed();
		await doors.press(keep);
		await doors.page.evaluate(() => {
			Storage.prototype.setItem = () => {
				throw new DOMException("full", "QuotaExceededError");
			};
		});
		await doors.field("consumer.name").fill("Ny kommune");
		await doors.says("det siste er ikke lagret");
		expect(await storedName(doors)).toBe("Fjordvik kommune");
	});
});
