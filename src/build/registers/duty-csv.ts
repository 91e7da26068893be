import { registerTexts } from "../../texts/nb/registers.ts";
import type { DutyRow } from "../published/duties.ts";
import type { Placed } from "./join-variants.ts";
import { placeColumns, placesOf } from "./place-columns.ts";
import { whoWords } from "./words.ts";

/** The table of duties as a file, with the occasions and the limits apart. */
export function dutyCsv(duties: readonly Placed<DutyRow>[], site: string): string[][] {
	const { columns } = registerTexts.duties;
	return [
		[columns.who, columns.duty, columns.when, registerTexts.csv.limits, ...placeColumns],
		...duties.map(({ parties, sentence, when = "", limits, places }) => [
			whoWords(parties),
			sentence,
			when,
			limits.map(({ words }) => words).join(", "),
			...placesOf(places, site),
		]),
	];
}
