import { expect, test } from "vitest";
import { formCatalogue } from "../helpers/drafts.ts";
import { Generator } from "./generator.ts";
import { countOperated } from "./operated.ts";
import { givenByNobody, prefilled } from "./prefilled.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

/** What a coordinator answers, in the order that the form has it. Of lists, the cells of the first row. */
const typed: readonly (readonly [string, string])[] = [
	["coordinator.name", "Eksempelforbundet"],
	["coordinator.organisationNumber", "123 456 785"],
	["segment.name", "eksempelsegmentet"],
	["segment.members", "Medlemmene i Eksempelforbundet."],
	["segment.mandate", "Landsmøtet har valgt forbundet og gitt det fullmakt til å inngå avtalen."],
	["cooperationBasis", "Medlemmene har samme oppgave og samme hjemmel i eksempelloven § 1."],
	["tacticalMeetings.1.name", "samarbeidsforum"],
	["tacticalMeetings.1.purpose", "følge opp avtalen"],
	["tacticalMeetings.1.frequency", "to ganger i året"],
	["operationalMeetings.1.name", "driftsmøte"],
	["operationalMeetings.1.purpose", "gå gjennom feil og endringer"],
	["operationalMeetings.1.frequency", "hver måned"],
	["dialogue.enquiries", "Henvendelser går til felles postkasse."],
	["dialogue.incidents", "Hendelser meldes på telefon og i felles kanal."],
	["dialogue.changes", "Endringer varsles i driftsmøtet og på e-post."],
	["coordinatorContacts.1.name", "Kari Eksempel"],
	["coordinatorContacts.1.responsibility", "avtalen"],
	["coordinatorContacts.1.email", "kari@forbund.example"],
	["providerContacts.1.name", "Ola Eksempel"],
	["providerContacts.1.responsibility", "avtalen"],
	["providerContacts.1.email", "ola@tilbyder.example"],
	["startDate", "1.2.2027"],
	["noticePeriod", "seks måneder"],
	["signatory.name", "Per Eksempel"],
	["signatory.title", "generalsekretær"],
];

/** What is chosen beside the kind of responsibility. */
const chosen: readonly (readonly [string, string])[] = [
	["tacticalMeetings", "some"],
	["operationalMeetings", "some"],
	["phases", "none"],
	["amendments", "none"],
	["termsForm", "reference"],
];

const responsibilities: readonly {
	readonly name: string;
	readonly chosen: readonly (readonly [string, string])[];
	readonly typed?: readonly (readonly [string, string])[];
}[] = [
	{ name: "administrative responsibility", chosen: [["responsibility", "administrative"]] },
	{
		name: "technical responsibility as a processor",
		chosen: [
			["responsibility", "technical"],
			["technicalRole", "processor"],
		],
	},
	{
		name: "technical responsibility on a legal basis of its own",
		chosen: [
			["responsibility", "technical"],
			["technicalRole", "ownBasis"],
		],
		typed: [["ownBasis", "eksempelloven § 4 første ledd"]],
	},
];

test.each(responsibilities)(
	"a lawyer makes a whole segment agreement with 14 services and $name in at most 60 interactions",
	async (responsibility) => {
		const page = await openPage();
		const operated = await countOperated(page);
		const generator = await Generator.open(page, { path: "lag/segmentansvaravtale/?vis=alt" });
		expect(await prefilled(page)).toEqual([]);
		await generator.start();
		const services = Object.values(formCatalogue.services).slice(0, 14);
		const table = services.map(({ name }) => `${name.nb}\talle`).join("\n");

		for (const [name, value] of [...responsibility.chosen, ...chosen]) {
			await page.locator(`form [name="${name}"][value="${value}"]`).check();
		}
		for (const [name, value] of [...typed, ...(responsibility.typed ?? [])]) {
			await page.locator(`form [name="${name}"]`).fill(value);
		}
		await page.getByText("Lim inn fra regneark").click();
		await page.locator("[data-paste-rows]").fill(table);
		await page.locator("[data-paste-add]").click();

		await page.locator("[data-open-count]", { hasText: "Ingenting mangler" }).waitFor();
		const { controls, interactions } = await operated();
		console.info(`${controls.length} controls, ${interactions} interactions`);
		expect(interactions).toBeLessThanOrEqual(60);
		expect(await page.locator('form [name="services"]:checked').count()).toBe(14);
		const text = await generator.text();
		expect(text).not.toContain("Mangler før signering");
		for (const { name } of services) expect(text).toContain(name.nb);

		// What nobody has operated was pasted, and the page of all answers comes to show each of it.
		const unasked = await givenByNobody(page, controls);
		expect(unasked.length).toBeGreaterThan(14);
		expect(unasked.filter(({ name }) => !/^services[.=]/.test(name))).toEqual([]);
		const unsaid = async () =>
			(await givenByNobody(page, controls)).filter(({ words, line }) => !line.includes(words));
		await expect.poll(unsaid, { timeout: 10_000 }).toEqual([]);
	},
);
