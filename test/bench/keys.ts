import { type MeasuredKeys, measureKeys, type TypedForm } from "./measure-keys.ts";
import { onSite } from "./on-site.ts";
import { partOf, type Samples, spreadOf } from "./samples.ts";
import { decimal, printTable, type Verdict, verdict } from "./table.ts";

/** What it may cost to type, in milliseconds. */
const bars = { median: 16, most: 50, frame: 100 } as const;

const forms: readonly TypedForm[] = [
	{ address: "lag/egenerklaering/", field: "purpose" },
	{ address: "lag/segmentansvaravtale/", field: "cooperationBasis" },
];

/**
 * How soon the draft shows what is typed when a case has 500 services, and prints it.
 * @returns whether each promise holds
 */
export async function benchKeys(folder: string): Promise<boolean[]> {
	const verdicts: Verdict[] = [];
	const cell = (value: number, most: number, words = decimal(value)) => {
		const one = verdict(value, most, "ms");
		verdicts.push(one);
		return one.holds ? words : `${words} !`;
	};
	const frames = (samples: Samples) => {
		const { median } = spreadOf(samples);
		const range = `${decimal(Math.min(...samples), 0)}–${decimal(Math.max(...samples), 0)}`;
		return cell(median, bars.frame, `${decimal(median, 0)} (${range})`);
	};
	const row = (name: string, { keys, events, longestFrames, ...ticks }: MeasuredKeys) => [
		name,
		cell(spreadOf(events).median, bars.median),
		cell(partOf(events, 0.95), bars.most),
		ofKeys(keys),
		frames(longestFrames),
		decimal(spreadOf(ticks.ticks).median),
		frames(ticks.longestFramesOfTicks),
	];
	const rows = await onSite(folder, async (visit) => {
		const made: string[][] = [];
		for (const form of forms) {
			for (const isWhole of [false, true]) {
				const name = `/${form.address}${isWhole ? "?vis=alt" : ""}`;
				made.push(row(name, await measureKeys(visit, form, isWhole)));
			}
		}
		return made;
	});
	console.log(
		"Fra tast til utkast med 500 tjenester: ms for hver bokstav i 60 anslag, så 6 kryss, tre ganger\n",
	);
	const promised = ["Krav", "≤ 16", "≤ 50", "", "≤ 100", "", "≤ 100"];
	printTable(
		[
			"",
			"Bokstav, median",
			"95 %",
			"Fra tasten",
			"Lengste bilde",
			"Kryss, median",
			"Lengste bilde",
		],
		[...rows, promised],
	);
	console.log(`
  En maskin som er fire ganger tregere enn denne, med en tast hvert 120. millisekund. Tiden går fra siden får vite om
  bokstaven til utkastet har den; «Fra tasten» er median og 95 % fra tasten ble trykket ned, med det den måtte vente på.
  Alt er gjort tre ganger: det lengste bildet er medianen av de tre, med den korteste og den lengste i parentes.
  Et bilde er kort når det tar under 50 ms; da står det 0. «!» er et krav som ikke holder.
`);
	return verdicts.map(({ holds }) => holds);
}

function ofKeys(keys: Samples): string {
	return `${decimal(spreadOf(keys).median)} / ${decimal(partOf(keys, 0.95))}`;
}
