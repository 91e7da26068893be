import { expect, test } from "vitest";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { everythingIn } from "./docx-text.ts";
import { caseOf, Doors, jsonFile } from "./doors.ts";
import { Generator } from "./generator.ts";
import { wordsOf } from "./questions.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

/** A consumer in a segment, with what only other forms over the case ask: most of what is said of the segment. */
const inSegment = {
	consumerType: "municipality",
	inSegment: "yes",
	segmentCoordinator: {
		name: "Gjemt Samordning",
		organisationNumber: "889640782",
		mandate: "acceptTerms",
		handling: "processor",
		processorAgreementDate: "2026-03-01",
	},
	services: [
		{ id: "arbeidsforhold", dataCategories: ["aktivt-arbeidsforhold"] },
		{ id: "skatteplikt", dataCategories: ["alder"] },
	],
	segment: { name: "gjemt segment" },
	connection: { service: "skatteplikt", route: "vendor", vendor: "Beholdt Leverandør" },
} as const satisfies ConsumerAnswers;

/** Those of them that the declaration does not ask. */
const aside = [
	"segment.name",
	"segmentCoordinator.organisationNumber",
	"segmentCoordinator.mandate",
	"segmentCoordinator.handling",
	"segmentCoordinator.processorAgreementDate",
];

async function opened(): Promise<Doors> {
	const doors = await Doors.open(await openPage());
	await doors.openPanel();
	await doors.give(jsonFile(caseOf(inSegment)));
	await doors.says("Dere har åpnet");
	await doors.generator.start();
	return doors;
}

const notices = ({ page }: Doors) => page.locator(".cleared");

test("answers that this form does not ask go with the one they depend on, are named, and come back", async () => {
	const doors = await opened();
	const { generator } = doors;
	const before = await doors.answers();
	expect(before).toMatchObject(inSegment);
	await generator.questions.option("inSegment", "Nei").check();
	await generator.settled();
	expect(await notices(doors).count()).toBe(1);
	const told = await notices(doors).textContent();
	for (const path of ["segmentCoordinator.name", ...aside]) {
		expect(told).toContain(`«${wordsOf(path).label}»`);
	}
	expect(await doors.answers()).toEqual({
		...(before as object),
		inSegment: "no",
		segmentCoordinator: undefined,
		segment: undefined,
	});

	await notices(doors).getByRole("button", { name: "Angre" }).click();
	await generator.settled();
	expect(await doors.answers()).toEqual(before);
	expect(await notices(doors).count()).toBe(0);
});

test("they come back too when the answer that they depend on is changed back", async () => {
	const doors = await opened();
	const { questions } = doors.generator;
	const before = await doors.answers();
	await questions.option("inSegment", "Nei").check();
	await notices(doors).waitFor();
	await questions.option("inSegment", "Ja").check();
	await doors.generator.settled();
	expect(await doors.answers()).toEqual(before);
	expect(await notices(doors).count()).toBe(0);
});

test("the service to be connected to goes with the service, and how stays", async () => {
	const doors = await opened();
	const { questions } = doors.generator;
	const before = await doors.answers();
	await questions.option("services", "Skatteplikt").uncheck();
	await notices(doors).waitFor();
	expect(await notices(doors).textContent()).toContain(`«${wordsOf("connection.service").label}»`);
	const { service: _, ...connection } = inSegment.connection;
	expect(await doors.answers()).toMatchObject({ segment: inSegment.segment });
	expect(((await doors.answers()) as ConsumerAnswers).connection).toEqual(connection);
	await notices(doors).getByRole("button", { name: "Angre" }).click();
	await doors.generator.settled();
	expect(await doors.answers()).toEqual(before);
});

test("what went can be brought back in the other standard, and in another form over the case", async () => {
	const doors = await opened();
	const { generator, page } = doors;
	await generator.questions.option("inSegment", "Nei").check();
	await notices(doors).waitFor();
	await generator.switchStandard();
	await notices(doors).getByText("«Kva heiter segmentet?»").waitFor();
	await generator.switchStandard();
	await page
		.locator("a[data-other-form][href*='/lag/tiltredelseserklaering/']")
		.evaluate((link) => (link as HTMLElement).click());
	await page.locator("form [name='segment.name']").waitFor({ state: "attached" });
	await generator.ready();
	expect(await notices(doors).textContent()).toContain("«Hva heter segmentet?»");
	await notices(doors).getByRole("button", { name: "Angre" }).press("Enter");
	await generator.settled();
	await doors.openPanel();
	expect(await doors.answers()).toMatchObject(inSegment);
});

test("a cleared answer is in no draft, no file, no link and not on the device", async () => {
	const doors = await opened();
	const { generator, page } = doors;
	await doors.press("Lagre utkastet på denne enheten");
	await doors.press("Lag lenke");
	const link = page.getByRole("textbox", { name: "Lenken" });
	const traces = /gjemt|889640782|2026-03-01/i;
	const held = async () => {
		const address = await link.inputValue();
		const fresh = await openPage();
		await fresh.goto(address);
		const other = new Doors(new Generator(fresh));
		await other.says("Dere har åpnet");
		await other.openPanel();
		return {
			draft: await generator.text(),
			json: new TextDecoder().decode((await doors.saveJson()).bytes),
			word: everythingIn((await generator.download()).bytes),
			link: JSON.stringify(await other.answers()),
			device: JSON.stringify(await doors.stored()),
		};
	};
	// What is looked for is found while it stands.
	for (const [where, text] of Object.entries(await held())) expect(text, where).toMatch(traces);
	await generator.questions.option("inSegment", "Nei").check();
	await notices(doors).waitFor();
	await expect.poll(async () => JSON.stringify(await doors.stored())).not.toMatch(traces);
	for (const [where, text] of Object.entries(await held())) expect(text, where).not.toMatch(traces);
});

test.each(["tiltredelseserklaering", "pakoblingsforesporsel"])(
	"the form for %s says that it is not for those outside a segment, and asks them nothing of one",
	async (document) => {
		const generator = await Generator.open(await openPage(), { path: `lag/${document}/?vis=alt` });
		const { page, questions } = generator;
		const note = page.getByText("er dette dokumentet ikke for dere. Det er for konsumenter");
		const handling = page.locator("[name='segmentCoordinator.handling']").first();
		await questions.option("inSegment", "Ja").check();
		await generator.ready();
		await generator.settled();
		expect(await note.isVisible()).toBe(false);
		if ((await handling.count()) > 0) expect(await handling.isVisible()).toBe(true);
		await questions.option("inSegment", "Nei").check();
		await generator.settled();
		expect(await note.isVisible()).toBe(true);
		for (const name of ["segmentCoordinator.name", "segment.name", "segmentCoordinator.handling"]) {
			expect(await page.locator(`[name="${name}"]:visible`).count(), name).toBe(0);
		}
		expect(await generator.text()).toContain("UTKAST");
	},
);

test("a part of the form with nothing to ask says so, until there is", async () => {
	const generator = await Generator.open(await openPage(), { path: "lag/tiltredelseserklaering/" });
	const { questions, step } = generator;
	const nothing = step.getByText("Det er ingenting å svare på her");
	const answer = async (option: string) => {
		await generator.goTo("forst");
		await questions.option("inSegment", option).check();
		await generator.ready();
		await generator.settled();
		await generator.goTo("tiltredelse");
	};
	await answer("Nei");
	expect(await nothing.isVisible()).toBe(true);
	expect(await step.locator(".question:visible").count()).toBe(0);
	await answer("Ja");
	expect(await nothing.isVisible()).toBe(false);
	expect(await step.locator(".question:visible").count()).toBeGreaterThan(0);
});
