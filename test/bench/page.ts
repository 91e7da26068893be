import { type PageWeight, type Weighed, weighGenerator } from "../helpers/page-weight.ts";
import { onSite } from "./on-site.ts";
import { decimal, printTable, type Verdict, verdict, verdictCells } from "./table.ts";

const stages = {
	open: "når siden åpnes",
	touch: "ved første berøring",
	mistake: "ved første feil",
	download: "ved nedlasting",
} as const;

/**
 * What the generator's page sends, and prints it.
 * @returns whether each promise holds
 */
export async function benchPage(folder: string): Promise<boolean[]> {
	const weight = await onSite(folder, async ({ browser, url }) =>
		weighGenerator(await browser.newPage(), url),
	);
	return printWeight(weight);
}

function printWeight(page: PageWeight): boolean[] {
	const verdicts: Verdict[] = [];
	const row = (name: string, bytes: number, most?: number) => {
		const one = most === undefined ? undefined : verdict(bytes / 1000, most, "kB");
		if (one) verdicts.push(one);
		return [name, decimal(bytes / 1000, 2), ...verdictCells(one)];
	};
	console.log("Siden der egenerklæringen lages: kB (1 000 byte) etter gzip -9, i Chromium\n");
	printTable(
		["", "Sendt", "Krav", ""],
		[
			row("Alt før nedlasting", page.beforeDownload, 100),
			row("  med en feil underveis", page.beforeDownloadWithMistake),
			row("Skript før første berøring", page.scriptBeforeTouch, 10),
			row("Skript i alt før nedlasting, med en feil underveis", page.scriptBeforeDownload, 50),
			row("Word-skriveren, ved nedlasting", page.wordWriter),
		],
	);
	console.log();
	printTable(["Svar", "gzip -9", "hentes"], page.responses.map(responseRow));
	console.log();
	return verdicts.map(({ holds }) => holds);
}

function responseRow({ path, stage, weight }: Weighed): string[] {
	return [path, decimal(weight / 1000, 2), stages[stage]];
}
