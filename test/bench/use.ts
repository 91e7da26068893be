import { measureUse } from "./measure-use.ts";
import { onSite } from "./on-site.ts";
import { spreadOf } from "./samples.ts";
import { decimal, printTable, spread, type Verdict, verdict, verdictCells } from "./table.ts";

/**
 * How soon a choice shows in the draft, and how soon the Word file comes, and prints it.
 * @returns whether each promise holds
 */
export async function benchUse(folder: string): Promise<boolean[]> {
	const { choices, files, sizes } = await onSite(folder, measureUse);
	const verdicts: Verdict[] = [
		verdict(spreadOf(choices).median, 100, "ms"),
		verdict(spreadOf(files).median, 1500, "ms"),
		verdict(Math.max(...sizes) / 1000, 150, "kB"),
	];
	const [choice, file, size] = verdicts.map(verdictCells);
	console.log(
		"Segmentansvaravtalen i bruk, på denne maskinen som den er: median (8 av 10 mellom)\n",
	);
	printTable(
		["", "", "Krav", ""],
		[
			["Fra «administrativt» til «teknisk» og tilbake, ms", spread(choices), ...(choice ?? [])],
			["Word-filen, fra knappen og første gang, ms", spread(files, 0), ...(file ?? [])],
			["Den største filen, kB", decimal(Math.max(...sizes) / 1000), ...(size ?? [])],
		],
	);
	console.log();
	return verdicts.map(({ holds }) => holds);
}
