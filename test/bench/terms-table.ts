import type { Rounds } from "./interleave.ts";
import type { MeasuredTerms } from "./measure-terms.ts";
import { decimal, printTable, spread } from "./table.ts";

/** What a page of terms may cost. */
const bars = { bytes: 20_000, requests: 2, scripts: 1, ratio: 1.2 } as const;

/**
 * Prints what the pages of terms cost, beside what was promised.
 * @returns whether each promise holds
 */
export function printTerms(
	measured: readonly MeasuredTerms[],
	{ rounds }: Pick<Rounds, "rounds">,
): boolean[] {
	const verdicts: boolean[] = [];
	const cell = (value: number, most: number, words: string) => {
		const holds = value <= most;
		verdicts.push(holds);
		return holds ? words : `${words} !`;
	};
	const rows = measured.map((one) => [
		`/${one.address}`,
		cell(one.bytes, bars.bytes, decimal(one.bytes / 1000, 2)),
		cell(one.requests, bars.requests, String(one.requests)),
		cell(one.scripts, bars.scripts, String(one.scripts)),
		spread(one.ours, 0),
		spread(one.plain, 0),
		decimal(one.plainBytes / 1000, 2),
		cell(one.ratio, bars.ratio, decimal(one.ratio, 2)),
	]);
	const promised = [
		"Krav",
		`≤ ${decimal(bars.bytes / 1000, 0)}`,
		`≤ ${bars.requests}`,
		String(bars.scripts),
		...["", "", ""],
		`≤ ${decimal(bars.ratio)}`,
	];
	console.log(
		`Vilkårssidene: største maling i ms, median (p10–p90) av ${rounds} par om hverandre\n`,
	);
	printTable(
		["", "Sendt, kB", "Svar", "Skript", "Siden", "For hånd", "For hånd, kB", "Forhold"],
		[...rows, promised],
	);
	console.log(`
  Tregt 4G og en telefon som er fire ganger tregere enn denne maskinen, med tom cache. Sendt er alle svar etter
  gzip til det er stille. «For hånd» er den samme teksten som én side med overskrifter, avsnitt, lister og 1 kB stil.
  Forholdet er medianen av parene. «!» er et krav som ikke holder.
`);
	return verdicts;
}
