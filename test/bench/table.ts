import { type Samples, type Spread, spreadOf } from "./samples.ts";

/** A number as Norwegians write it: «1 234,5». */
export function decimal(value: number, digits = 1): string {
	return value.toLocaleString("nb-NO", {
		minimumFractionDigits: digits,
		maximumFractionDigits: digits,
	});
}

/** «1,9 (1,7–2,4)»: the median, and between what eight in ten lie. */
export function spread(samples: Samples, digits = 1): string {
	const { median, low, high }: Spread = spreadOf(samples);
	return `${decimal(median, digits)} (${decimal(low, digits)}–${decimal(high, digits)})`;
}

/** «7,4×»: how many times more the other takes. */
export function ratio(ours: number, theirs: number): string {
	return `${decimal(theirs / ours)}×`;
}

/** What was promised, and whether it holds. */
export interface Verdict {
	readonly bar: string;
	readonly holds: boolean;
}

export function verdict(value: number, most: number, unit: string): Verdict {
	return { bar: `≤ ${decimal(most, 0)} ${unit}`, holds: value <= most };
}

/** The two last cells of a row; a row without a promise has them empty. */
export function verdictCells(one: Verdict | undefined): string[] {
	return one ? [one.bar, one.holds ? "holder" : "holder ikke"] : ["", ""];
}

/** Columns under one another, the first to the left and the others to the right. */
export function printTable(header: readonly string[], rows: readonly (readonly string[])[]): void {
	const all = [header, ...rows];
	const widths = header.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
	for (const row of all) {
		const cells = widths.map((width, column) => {
			const cell = row[column] ?? "";
			return column === 0 ? cell.padEnd(width) : cell.padStart(width);
		});
		console.log(`  ${cells.join("   ").trimEnd()}`);
	}
}
