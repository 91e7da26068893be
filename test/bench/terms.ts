import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { serve } from "../../src/build/serve.ts";
import { type ReadingWeight, weighReading } from "../helpers/terms-weight.ts";
import { takeTurns } from "./interleave.ts";
import { largestPaint } from "./largest-paint.ts";
import { onSite, type Visit } from "./on-site.ts";
import { plainPage } from "./plain-page.ts";
import { type Samples, spreadOf } from "./samples.ts";
import { decimal, printTable, spread } from "./table.ts";

/** The pages that most come to read. */
export const termsAddresses = [
	"delingsvilkar/segment/",
	"delingsvilkar/enkeltstaende/",
	"bruksvilkar/apier/",
	"bruksvilkar/folkeregisteret/",
] as const;

/** What a page of terms may cost. */
export const termsBars = { bytes: 20_000, requests: 2, scripts: 0, ratio: 1.2 } as const;

const rounds = { rounds: 15, warmUp: 1 };

interface Measured extends ReadingWeight {
	readonly address: string;
	readonly plainBytes: number;
	/** Milliseconds until the largest paint. */
	readonly ours: Samples;
	readonly plain: Samples;
	/** The median of ours to the plain page's, pair by pair. */
	readonly ratio: number;
}

/**
 * What the pages of terms send, and when they are seen, beside the same text on a page written by hand; prints it.
 * @returns whether each promise holds
 */
export async function benchTerms(folder: string): Promise<boolean[]> {
	const measured: Measured[] = [];
	await onSite(folder, async (visit) => {
		for (const address of termsAddresses) measured.push(await measure(address, visit));
	});
	return printTerms(measured);
}

async function measure(address: string, { browser, url }: Visit): Promise<Measured> {
	const page = await browser.newPage();
	const weight = await weighReading(page, url + address);
	const html = await plainPage(page);
	await page.close();

	const folder = mkdtempSync(join(tmpdir(), "bench-"));
	mkdirSync(join(folder, address), { recursive: true });
	writeFileSync(join(folder, address, "index.html"), html);
	const hand = await serve(folder);
	try {
		const beside = await browser.newPage();
		const { bytes: plainBytes } = await weighReading(beside, hand.url + address);
		await beside.close();
		const { ours, plain } = await takeTurns(
			{
				ours: () => largestPaint(browser, url + address),
				plain: () => largestPaint(browser, hand.url + address),
			},
			rounds,
		);
		const ratios = ours.map((time, pair) => time / (plain[pair] ?? Number.NaN));
		return { address, ...weight, plainBytes, ours, plain, ratio: spreadOf(ratios).median };
	} finally {
		await hand.close();
		rmSync(folder, { recursive: true });
	}
}

function printTerms(measured: readonly Measured[]): boolean[] {
	const verdicts: boolean[] = [];
	const cell = (value: number, most: number, words: string) => {
		verdicts.push(value <= most);
		return value <= most ? words : `${words} !`;
	};
	const rows = measured.map((one) => [
		`/${one.address}`,
		cell(one.bytes, termsBars.bytes, decimal(one.bytes / 1000, 2)),
		cell(one.requests, termsBars.requests, String(one.requests)),
		cell(one.scripts, termsBars.scripts, String(one.scripts)),
		spread(one.ours, 0),
		spread(one.plain, 0),
		decimal(one.plainBytes / 1000, 2),
		cell(one.ratio, termsBars.ratio, decimal(one.ratio, 2)),
	]);
	const { bytes, requests, scripts, ratio } = termsBars;
	const bars = [
		"Krav",
		`≤ ${decimal(bytes / 1000, 0)}`,
		`≤ ${requests}`,
		String(scripts),
		"",
		"",
		"",
		`≤ ${decimal(ratio, 1)}`,
	];
	console.log(
		`Vilkårssidene: største maling i ms, median (p10–p90) av ${rounds.rounds} par om hverandre\n`,
	);
	printTable(
		["", "Sendt, kB", "Svar", "Skript", "Siden", "For hånd", "For hånd, kB", "Forhold"],
		[...rows, bars],
	);
	console.log(`
  Tregt 4G og en telefon som er fire ganger tregere enn denne maskinen, med tom cache. Sendt er alle svar etter
  gzip til det er stille. «For hånd» er den samme teksten som én side med overskrifter, avsnitt, lister og 1 kB stil.
  Forholdet er medianen av parene. «!» er et krav som ikke holder.
`);
	return verdicts;
}
