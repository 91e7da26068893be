import { Doors } from "./doors.ts";
import type { Generator } from "./generator.ts";

/** The buttons that give the draft as a file, by their words. */
export const fileButtons = [
	"Last ned Word-fil",
	"Word uten svar",
	"Word med forklaringer",
	"Ren tekst",
	"Markdown",
	"JSON",
];

/**
 * Takes what is answered out of the form in every way there is: as each file, on paper, on the sheet for those who
 * sign, as a link that is copied, and to the other standard and back.
 * @returns the link; empty where there is nothing to make one of
 */
export async function leaveEveryWay(generator: Generator): Promise<string> {
	for (const button of fileButtons) await generator.download(button);
	await generator.button("Skriv ut").click();
	await generator.button("Klar til signering").click();
	await generator.button("Skriv ut arket").click();
	await generator.download("Last ned arket (Word)");
	await generator.button("Lukk").click();
	const link = await copyLink(new Doors(generator));
	await generator.switchStandard();
	await generator.switchStandard();
	return link;
}

/** Makes a link in the panel, and copies it. Empty where there is nothing to make one of. */
export async function copyLink(doors: Doors): Promise<string> {
	await doors.openPanel();
	await doors.saveJson();
	await doors.press("Lag lenke");
	const copy = doors.button("Kopier lenken");
	if ((await copy.count()) === 0) return "";
	await copy.click();
	await doors.panel.getByText("Lenken er kopiert.").waitFor();
	return doors.page.evaluate(() => navigator.clipboard.readText());
}
