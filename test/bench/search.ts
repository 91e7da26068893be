import { measureSearch } from "./measure-search.ts";
import { onSite } from "./on-site.ts";
import { spreadOf } from "./samples.ts";
import { decimal, printTable, spread } from "./table.ts";

/** What the search may cost. */
const bars = { coldShare: 0.25, warm: 100, bytes: 130_000 } as const;

const rounds = { rounds: 7, warmUp: 1 };
/** Two that plain Pagefind finds as well. */
const questions = ["taushetsplikt", "personvern"] as const;

/**
 * How soon the search answers on a slow line, beside plain Pagefind over the same texts; prints it.
 * @returns whether each promise holds
 */
export async function benchSearch(folder: string): Promise<boolean[]> {
	const { ours, plain } = await onSite(folder, (visit) => measureSearch(visit, questions, rounds));
	const median = (samples: readonly number[]) => spreadOf(samples).median;
	const shares = ours.coldFirst.map((time, pair) => time / (plain.coldFirst[pair] ?? Number.NaN));
	const share = median(shares);
	const held = [
		share <= bars.coldShare,
		median(ours.warmFirst) <= bars.warm,
		median(ours.bytes) <= bars.bytes,
	];
	const row = (name: string, what: keyof typeof ours, bar = "", holds = true) => [
		name,
		spread(ours[what], 0),
		spread(plain[what], 0),
		decimal(median(ours[what]) / median(plain[what]), 2),
		`${bar}${holds ? "" : " !"}`,
	];
	console.log(
		`Søk: ms, median (p10–p90) av ${rounds.rounds} par om hverandre, «${questions.join("», så «")}»\n`,
	);
	printTable(
		["", "Vårt", "Pagefind alene", "Forhold", "Krav"],
		[
			row("Første treff, kaldt", "coldFirst", `forhold ≤ ${decimal(bars.coldShare, 2)}`, held[0]),
			row("Første treff fra søket åpnes", "openedFirst"),
			row("Siste treff fra søket åpnes", "coldLast"),
			row("Første treff, varmt", "warmFirst", `≤ ${bars.warm} ms`, held[1]),
			row("Siste treff, varmt", "warmLast"),
			row("Sendt til første hele svar, byte", "bytes", `≤ ${bars.bytes}`, held[2]),
		],
	);
	console.log(`
  Tregt 4G og en telefon som er fire ganger tregere enn denne maskinen, med tom cache. Kaldt er fra siste tast, med
  spørsmålet skrevet så snart det er et felt; varmt er det neste spørsmålet, også fra siste tast. Pagefind alene har de samme
  tekstene hele, og hentes når feltet får fokus. Forholdet som kravet gjelder, er medianen av parene: ${decimal(share, 2)}.
`);
	return held;
}
