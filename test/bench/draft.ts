import { measureCold } from "./cold.ts";
import { forAll, measureMany } from "./many.ts";
import { type Samples, spreadOf } from "./samples.ts";
import {
	decimal,
	printTable,
	ratio,
	spread,
	type Verdict,
	verdict,
	verdictCells,
} from "./table.ts";
import { measureValidity, type Validity } from "./validity.ts";
import { measureWarm } from "./warm.ts";

const header = ["", "Vår skriver", "Pakken docx", "Forhold", "Krav", ""];

/**
 * From answers to Word file, ours and the `docx` package by turns, and prints it.
 * @returns whether each promise holds
 */
export async function benchDraft(): Promise<boolean[]> {
	const verdicts: Verdict[] = [];
	const judged = (value: number, most: number, unit: string) => {
		const one = verdict(value, most, unit);
		verdicts.push(one);
		return one;
	};
	const row = (name: string, ours: Samples, other: Samples, most?: number) => {
		const [mine, theirs] = [spreadOf(ours).median, spreadOf(other).median];
		const one = most === undefined ? undefined : judged(mine, most, "ms");
		return [name, spread(ours), spread(other), ratio(mine, theirs), ...verdictCells(one)];
	};

	const validity = await measureValidity();
	if (!validity.sameText) throw new Error("The package does not write the same text");
	const warm = await measureWarm();
	const cold = await measureCold();
	const { block, blocks } = await measureMany();
	const drafts = [
		row("Varmt: fra svar til fil", warm.ours, warm.package, 5),
		row("  bare skrivingen", warm.oursWriting, warm.packageWriting),
		row("Kaldt: etter import", cold.ours.map(draftTime), cold.package.map(draftTime), 100),
		row("  med import", cold.ours.map(wholeTime), cold.package.map(wholeTime)),
		row(`${block} av 1 000 ulike utkast`, blocks.ours, blocks.package),
	];
	const [ours, other] = [forAll(blocks.ours) / 1000, forAll(blocks.package) / 1000];
	const made = block * blocks.package.length;
	const thousand = [
		"1 000 ulike utkast, s",
		decimal(ours),
		`${decimal(other)}${made < 1000 ? ` (regnet fra ${made})` : ""}`,
		ratio(ours, other),
		...verdictCells(judged(ours, 4, "s")),
	];

	console.log(
		`Utkast: ms, median (p10–p90) av ${warm.ours.length} varme, ${cold.ours.length} kalde`,
	);
	console.log(`og ${blocks.ours.length} bolker, om hverandre i samme kjøring\n`);
	printTable(header, [...drafts, thousand]);
	console.log(`
  Fra svar til fil: svarene leses og sjekkes, malen settes sammen og filen skrives. Kaldt er i en ny prosess
  hver gang; «med import» tar også med å hente koden, vår fra TypeScript og pakken fra ferdig JavaScript.
`);
	printValidity(validity);
	return verdicts.map(({ holds }) => holds);
}

function draftTime({ draft }: { readonly draft: number }): number {
	return draft;
}

function wholeTime({
	imports,
	draft,
}: {
	readonly imports: number;
	readonly draft: number;
}): number {
	return imports + draft;
}

function printValidity({ size, findings, anchors, lines }: Validity): void {
	printTable(
		["Filene", "Vår skriver", "Pakken docx"],
		[
			["Størrelse, byte", decimal(size.ours, 0), decimal(size.package, 0)],
			["Funn i OpenXmlValidator", String(findings.ours.length), String(findings.package.length)],
			["Steder det vises til", String(anchors.ours), String(anchors.package)],
		],
	);
	console.log(`
  De ${lines} avsnittene er like, med de samme numrene. Vår har dessuten svarene som innholdskontroller
  og saken i filen; det har ikke pakken.
`);
}
