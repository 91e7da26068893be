import { expect, test } from "vitest";
import { readGoldenCase } from "../helpers/drafts.ts";
import { documentText } from "./docx-text.ts";
import { asFile, caseOf, Doors, jsonFile } from "./doors.ts";
import type { Generator } from "./generator.ts";
import { useBrowser } from "./use-browser.ts";

const openPage = useBrowser();

/** The Word file of a segment agreement over two services, as the form for it gives it. */
async function agreementFile() {
	const { answers = {} } = readGoldenCase("segment-administrativt");
	const services = [
		{ id: "inntekt", dataCategories: ["rapportert-inntekt"] },
		{ id: "summert-skattegrunnlag", dataCategories: ["inntekt", "formue"] },
	];
	const doors = await Doors.open(await openPage(), "lag/segmentansvaravtale/?vis=alt");
	await doors.openPanel();
	await doors.give(jsonFile(caseOf({ ...answers, services }, "segment")));
	await doors.says("Dere har åpnet");
	return asFile(await doors.generator.download());
}

/** The cells of the table in a clause, row by row. */
async function rowsIn(generator: Generator, clause: string): Promise<string[][]> {
	await generator.settled();
	const rows = generator.preview.locator(`[id="${clause}"] tbody tr`);
	return rows.evaluateAll((found) =>
		found.map((row) =>
			[...(row as HTMLTableRowElement).cells].map((cell) => cell.textContent.trim()),
		),
	);
}

test("an updated appendix 2 is made of the agreement's Word file, and tells what comes, what changes and what ends", async () => {
	const file = await agreementFile();
	const doors = await Doors.open(await openPage(), "lag/oppdatert-tjenestebilag/?vis=alt");
	const { generator, page } = doors;
	await generator.start();
	await doors.give(file, page.getByRole("button", { name: "Åpne avtalen som gjelder" }));
	await doors.press("Bygg videre");
	await doors.says("Dere bygger videre på filen segmentansvaravtale-2026-11-23.docx");
	for (const clause of ["nye-tjenester", "endrede-tjenester", "avsluttede-tjenester"]) {
		expect(await rowsIn(generator, clause), clause).toEqual([]);
	}

	const box = (name: string, value: string) => page.locator(`[name="${name}"][value="${value}"]`);
	await box("services", "restanser").check();
	await box("services.restanser.dataCategories", "restskatt").check();
	await box("services.summert-skattegrunnlag.dataCategories", "formue").uncheck();
	await box("services", "inntekt").uncheck();

	expect(await rowsIn(generator, "tidligere-tjenester")).toEqual([
		["Inntekt", "rapportert inntekt"],
		["Summert skattegrunnlag", "inntekt og formue"],
	]);
	expect(await rowsIn(generator, "nye-tjenester")).toEqual([["Restanser", "ubetalt restskatt"]]);
	expect(await rowsIn(generator, "endrede-tjenester")).toEqual([
		["Summert skattegrunnlag", "inntekt og formue", "inntekt"],
	]);
	expect(await rowsIn(generator, "avsluttede-tjenester")).toEqual([
		["Inntekt", "rapportert inntekt"],
	]);
	expect(await rowsIn(generator, "bilag-oversikt")).toEqual([
		["Restanser", "ubetalt restskatt"],
		["Summert skattegrunnlag", "inntekt"],
	]);

	const replaces =
		"Dette dokumentet har det nye bilag 2. Det erstatter bilaget med samme nummer i avtalen, datert 23. november 2026.";
	const heading = generator.preview.locator('[id="bilag-tjenester"]').getByRole("heading").first();
	expect(await heading.textContent()).toMatch(/^Bilag 2\s+Tjenester og opplysningstyper$/);
	expect(await generator.text()).toContain(replaces);
	const made = await generator.download();
	expect(made.name).toBe("oppdatert-tjenestebilag-2026-11-23.docx");
	const words = documentText(made.bytes).replace(/\s+/g, " ");
	expect(words).toContain(replaces);
	expect(words).toMatch(/Bilag 2 Tjenester og opplysningstyper/);
});
