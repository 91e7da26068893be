import { describe, expect, test } from "vitest";
import { segmentKind } from "../../src/core/cases/segment.ts";
import { answeredFields } from "../../src/islands/draft/doors/incoming.ts";
import { readGoldenCase } from "../helpers/drafts.ts";
import { caseOf, Doors, jsonFile, seen } from "./doors.ts";
import { Generator } from "./generator.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();
const incoming = jsonFile(
	caseOf({ consumer: { name: "Fjordvik kommune" }, startDate: "i morgen" }),
);
const declaration = "lag/egenerklaering/?vis=alt";

/** A form in which something is answered, and something typed that cannot be read. */
async function begun(): Promise<Doors> {
	const doors = await Doors.open(await openPage(), declaration);
	await doors.openPanel();
	await doors.field("consumer.name").fill("Min kommune");
	await doors.field("consumer.organisationNumber").fill("12");
	await doors.generator.ready();
	return doors;
}

describe("what was begun goes on in the other standard:", () => {
	test("the draft that stood there before another was opened can be brought back", async () => {
		const doors = await begun();
		await doors.give(incoming);
		await doors.press("Åpne utkastet");
		await doors.says("Dere har åpnet");
		await doors.generator.switchStandard();
		expect(await doors.field("consumer.name").inputValue()).toBe("Fjordvik kommune");
		await doors.press("Hent tilbake utkastet de hadde");
		await doors.says("Skjemaet er igjen slik det var");
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
		expect(await doors.field("consumer.organisationNumber").inputValue()).toBe("12");
		expect(await doors.button("Hent tilbake utkastet de hadde").count()).toBe(0);
	});

	test("a file that is not opened yet is asked about there, in its words", async () => {
		const doors = await begun();
		await doors.give(incoming);
		await doors.button("Åpne utkastet").waitFor();
		await doors.generator.switchStandard();
		await doors.button("Opne utkastet").waitFor();
		expect(await seen(doors.card)).toContain("Opne fila svar.json?");
		await doors.press("Opne utkastet");
		await doors.says("De har opna fila svar.json");
		expect(await doors.field("consumer.name").inputValue()).toBe("Fjordvik kommune");
		await doors.press("Hent tilbake utkastet de hadde");
		await doors.says("Skjemaet er igjen slik det var");
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
	});

	test("one that the reader has let go is not", async () => {
		const doors = await begun();
		await doors.give(incoming);
		await doors.press("Avbryt");
		await doors.generator.switchStandard();
		// A file that was read anew would be asked about by then.
		await doors.openPanel();
		await doors.page.waitForTimeout(500);
		expect(await doors.card.count()).toBe(0);
		expect(await doors.field("consumer.name").inputValue()).toBe("Min kommune");
	});

	test("what is to be checked in a draft that was opened stays in sight", async () => {
		const doors = await begun();
		await doors.give(incoming);
		await doors.press("Åpne utkastet");
		await doors.card.getByText("Dette ble ikke forstått").waitFor();
		await doors.generator.switchStandard();
		await doors.card.getByText("Dette vart ikkje forstått").waitFor();
		expect(await seen(doors.card)).toContain("Sjekk dette i utkastet de opna");
	});

	test("what is typed while the doors are on their way", async () => {
		const page = await openPage();
		const doors = await Doors.open(page, declaration);
		await doors.field("consumer.name").fill("Min kommune");
		await doors.generator.ready();
		let isAsked = false;
		await page.route(/\/_astro\/doors\./, async (route) => {
			isAsked = true;
			await new Promise((resolve) => setTimeout(resolve, 1500));
			await route.continue();
		});
		await doors.panel.locator("summary").click();
		await expect.poll(() => isAsked).toBe(true);
		await page.locator("[data-other-standard]").press("Enter");
		await page.waitForTimeout(300);
		await doors.field("consumer.name").fill("Vår kommune");
		await page.locator("html[lang=nn] draft-workshop[data-advised]").waitFor();
		await expect.poll(() => doors.field("consumer.name").inputValue()).toBe("Vår kommune");
	});

	test("rows that must be put right stand open, with what is wrong with them", async () => {
		const doors = await Doors.open(await openPage(), "lag/segmentansvaravtale/?vis=alt");
		const { page } = doors;
		await page.locator("[data-paste-rows]").evaluate((field) => {
			const tools = field.closest("details");
			if (tools) tools.open = true;
		});
		await page.locator("[data-paste-rows]").fill("Inntekt\nTullball");
		await page.locator("[data-paste-add]").click();
		await page.locator("[data-paste-remarks]").waitFor();
		await doors.generator.switchStandard();
		await page.locator("[data-paste-remarks]", { hasText: "Tullball" }).waitFor();
		expect(await page.locator("[data-paste-rows]").isVisible()).toBe(true);
	});

	test("an answer that is being changed leads back to the page of all answers", async () => {
		const doors = await Doors.open(await openPage(), "lag/egenerklaering/");
		const { generator, page } = doors;
		await generator.goTo("se-over");
		await page.getByRole("link", { name: /^Endre\s+Hva heter virksomheten\?/ }).click();
		await generator.switchStandard();
		await doors.field("consumer.name").fill("Endra kommune");
		await generator.button("Neste steg").click();
		await generator.button("Gå vidare likevel").click();
		expect(await generator.step.getAttribute("data-step")).toBe("se-over");
	});
});

describe("a draft on the device that is of another form", () => {
	test("is told of by its own answers, also where it is of another kind of case", async () => {
		const { answers = {} } = readGoldenCase("segment-teknisk");
		const doors = await Doors.open(await openPage(), "lag/segmentansvaravtale/?vis=alt");
		await doors.openPanel();
		await doors.give(jsonFile(caseOf(answers, "segment")));
		await doors.says("Dere har åpnet");
		await doors.press("Lagre utkastet på denne enheten");
		const other = await Doors.open(doors.page, declaration);
		await other.card.waitFor();
		const count = answeredFields(answers, segmentKind.fields).length;
		expect(count).toBeGreaterThan(15);
		expect(await seen(other.card)).toContain(`${count} svar`);
	});

	test("is opened beside this one, which keeps all that is typed", async () => {
		const doors = await begun();
		await doors.press("Lagre utkastet på denne enheten");
		const { page } = doors;
		await doors.generator.goToTermination();
		await doors.field("consumer.name").fill("Annet navn");
		expect(await seen(doors.card)).toContain("Det dere skriver her, blir ikke lagret på enheten.");
		const opened = page.waitForEvent("popup");
		await doors.card.getByRole("link").click();
		const beside = new Doors(new Generator(await opened));
		await beside.button("Fortsett").waitFor();
		expect(await doors.field("consumer.name").inputValue()).toBe("Annet navn");
	});
});

describe("without a connection", () => {
	test.each([
		["the other standard", "[data-other-standard]"],
		["both standards side by side", "[data-side-by-side]"],
		["another document", "[data-other-form]"],
	])("%s cannot be had, and the page says so", async (_, selector) => {
		const page = await openPage({}, { watched: false });
		const doors = await Doors.open(page, declaration);
		await doors.field("consumer.name").fill("Frakoblet kommune");
		await doors.generator.ready();
		await page.context().setOffline(true);
		await page.locator(selector).first().click();
		await doors.says("kunne ikke hentes");
		expect(await doors.field("consumer.name").inputValue()).toBe("Frakoblet kommune");
		await page.context().setOffline(false);
		await page.locator(selector).first().click();
		await page
			.locator("dialog[open], html[lang=nn] draft-workshop, h1:not(:has-text('egenerklæring'))")
			.first()
			.waitFor();
	});

	test("the way back stays where the page is", async () => {
		const page = await openPage({}, { watched: false });
		const doors = await Doors.open(page, declaration);
		await doors.field("consumer.name").fill("Frakoblet kommune");
		await doors.generator.ready();
		await doors.generator.switchStandard();
		const address = page.url();
		await page.context().setOffline(true);
		await page.goBack();
		await doors.says("kunne ikkje hentast");
		expect(new URL(page.url()).pathname).toBe(new URL(address).pathname);
		expect(await page.locator("html").getAttribute("lang")).toBe("nn");
	});
});

test("a way to both standards that is pressed twice opens once", async () => {
	const doors = await begun();
	await doors.page.locator("[data-side-by-side]").evaluate((button) => {
		(button as HTMLElement).click();
		(button as HTMLElement).click();
	});
	await doors.page.locator("dialog[open]").first().waitFor();
	await doors.generator.settled();
	expect(await doors.page.locator("dialog[open]").count()).toBe(1);
});

test.each([
	["wide", { width: 1280, height: 700 }],
	["narrow", { width: 390, height: 760 }],
])(
	"a link from the draft to a question below long lists leads to it, on a %s screen",
	async (_, viewport) => {
		for (const field of ["signatory.name", "startDate"]) {
			const page = await openPage({ viewport, reducedMotion: "no-preference" });
			const doors = await Doors.open(page, "lag/segmentansvaravtale/?vis=alt");
			await doors.field("coordinator.name").fill("Samordneren");
			await doors.generator.ready();
			await page
				.locator(`[data-preview] a[href="#felt-${field}"]`)
				.first()
				.evaluate((link) => {
					(link as HTMLElement).click();
				});
			await page.waitForTimeout(1500);
			const { top, bottom } = await doors
				.field(field)
				.evaluate((control) => control.getBoundingClientRect().toJSON());
			expect(top, field).toBeGreaterThanOrEqual(0);
			expect(bottom, field).toBeLessThanOrEqual(viewport.height);
		}
	},
);
