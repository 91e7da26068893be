import { buildSite, siteFolder } from "../../src/build/build-site.ts";
import { serve } from "../../src/build/serve.ts";
import { type PageWeight, type Weighed, weighGenerator } from "../helpers/page-weight.ts";
import { launchBrowser } from "../setup/browser.ts";
import { decimal, printTable, type Verdict, verdict, verdictCells } from "./table.ts";

const stages = {
	open: "når siden åpnes",
	touch: "ved første berøring",
	mistake: "ved første feil",
	download: "ved nedlasting",
} as const;

/**
 * What the generator's page sends, and prints it.
 * @param options.build builds the site first
 * @returns whether each promise holds
 */
export async function benchPage({ build }: { readonly build: boolean }): Promise<boolean[]> {
	if (build) {
		const code = await buildSite({ output: "if-failed" });
		if (code !== 0) throw new Error(`Nettstedet lot seg ikke bygge (kode ${code}), se over.`);
	}
	const { url, close } = await serve(siteFolder);
	const browser = await launchBrowser();
	try {
		return printWeight(await weighGenerator(await browser.newPage(), url));
	} finally {
		await browser.close();
		await close();
	}
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
			row("Alt før nedlasting", page.beforeDownload, 45),
			row("  med en feil underveis", page.beforeDownloadWithMistake),
			row("Skript før første berøring", page.scriptBeforeTouch, 10),
			row("Skript i alt før nedlasting, med en feil underveis", page.scriptBeforeDownload, 30),
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
