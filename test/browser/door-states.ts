import type { Page } from "playwright-core";
import { encodeLink } from "../../src/core/link/encode.ts";
import { renderDocx } from "../../src/core/render/docx/index.ts";
import { consumerFields } from "../../src/core/schema/consumer-case.ts";
import { draftOfCase, readDraftCase } from "../helpers/drafts.ts";
import { asFile, caseOf, Doors, editedByHand, jsonFile } from "./doors.ts";

const answers = readDraftCase("kommune").answers ?? {};
const word = renderDocx(draftOfCase("kommune"), { answers: true });
const inNynorsk = "lag/egenerklaering/nn/?vis=alt";

/** What the doors of a form say in their box, in their line and in their panel: made by script, and on no page as built. */
export const doorStates: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	"a draft in a link, and what it would change": async (page) => {
		const doors = await openNamed(page);
		const link = encodeLink(caseOf(answers) as never, consumerFields, page.url(), {
			persons: true,
		});
		if ("problem" in link) throw new Error(link.problem.rule);
		await page.evaluate((hash) => {
			location.hash = hash;
		}, new URL(link.address).hash);
		await doors.button("Åpne utkastet").waitFor();
	},
	"a JSON file in nynorsk, and what it would change, with more than is shown at once": async (
		page,
	) => {
		const doors = await openNamed(page, inNynorsk);
		const processors = Array.from({ length: 30 }, (_, index) => ({
			id: String(index + 1),
			name: `Leverandør ${index + 1} AS`,
		}));
		await doors.drop(jsonFile(caseOf({ ...answers, processors })));
		await doors.button("Opne utkastet").waitFor();
	},
	"a JSON file that is open, and what was not understood in it": async (page) => {
		const doors = await openNamed(page);
		const consumer = { name: "Fjord\u202evik kommune", organisationNumber: "123" };
		const termination = { date: "2027-03-01" };
		await doors.drop(jsonFile(caseOf({ consumer, ukjent: "x", termination })));
		await doors.press("Åpne utkastet");
		await doors.card.getByText("Dette ble ikke forstått og er ikke med").waitFor();
		await doors.button("Hent tilbake utkastet dere hadde").waitFor();
	},
	"a Word file that is open, and what was edited in it": async (page) => {
		const doors = await openReady(page);
		await doors.drop(asFile({ name: "avtale.docx", bytes: Buffer.from(editedByHand(word)) }));
		await doors.card.getByText("Ordlyden er endret for hånd").waitFor();
	},
	"a file that cannot be opened, and the panel": async (page) => {
		const doors = await openNamed(page);
		await doors.openPanel();
		const half = Buffer.from(word.subarray(0, word.length / 2));
		await doors.drop(asFile({ name: "avtale.docx", bytes: half }));
		await doors.says("skadet eller klippet av");
	},
	"a draft that is found on the device": async (page) => {
		const doors = await openNamed(page);
		await doors.openPanel();
		await doors.press("Lagre utkastet på denne enheten");
		await page.reload();
		await doors.button("Fortsett").waitFor();
	},
	"a draft on the device that cannot be read, in nynorsk": async (page) => {
		const doors = await Doors.open(page, inNynorsk);
		await page.evaluate(() => localStorage.setItem("utkast", "{"));
		await page.reload();
		await doors.card.getByText("kan ikkje lesast").waitFor();
	},
	"a link to share, what it holds and what it leaves out": async (page) => {
		const doors = await openNamed(page);
		// Persons are left out. No service is chosen: the browser would go on counting those with the height of a wide window.
		await doors.field("signatory.name").fill("Kari Eksempel");
		await doors.openPanel();
		await doors.press("Lag lenke");
		await doors.panel.getByRole("heading", { name: "Dette er ikke med" }).waitFor();
		await doors.panel.getByRole("textbox").waitFor();
	},
	"the form of a termination, with the agreement that applies and a day that is not": async (
		page,
	) => {
		const doors = await openReady(page, "lag/oppsigelse/?vis=alt");
		await doors.drop(asFile({ name: "avtale.docx", bytes: Buffer.from(word) }));
		await doors.press("Avtalen som gjelder");
		await page.locator("#avtalens-dato").fill("31. februar 2027");
		await doors.press("Bygg videre");
		await doors.card.getByText("finnes ikke").waitFor();
	},
};

/** A form with its script there: before that nobody takes what is dropped. */
async function openReady(page: Page, path?: string): Promise<Doors> {
	const doors = await Doors.open(page, path);
	await doors.generator.start();
	return doors;
}

/** A form with a name in it: whatever comes in would change that. */
async function openNamed(page: Page, path?: string): Promise<Doors> {
	const doors = await openReady(page, path);
	await doors.field("consumer.name").fill("Min kommune");
	await doors.generator.settled();
	return doors;
}
