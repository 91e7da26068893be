import { registerTexts } from "../../texts/nb/registers.ts";
import type { RegisteredLimit } from "./limit-register.ts";
import { placeColumns, placesOf } from "./place-columns.ts";
import { limitWords, sourceWords, whoWords } from "./words.ts";

/** The table of time limits as a file. */
export function limitCsv(limits: readonly RegisteredLimit[], site: string): string[][] {
	const { columns, nobodyInRow } = registerTexts.limits;
	const { csv } = registerTexts;
	return [
		[
			columns.who,
			columns.what,
			csv.for,
			csv.when,
			columns.limit,
			columns.source,
			csv.sourceAt,
			...placeColumns,
		],
		...limits.map((limit) => [
			whoWords(limit.parties) || nobodyInRow,
			limit.sentence,
			limit.what,
			limit.when ?? "",
			limitWords(limit),
			sourceWords(limit),
			sourceAddress(limit, site),
			...placesOf(limit.places, site),
		]),
	];
}

/** Where the source is found; an own page of the site by its whole address. */
function sourceAddress({ at }: RegisteredLimit, site: string): string {
	if (!at) return "";
	return at.address.startsWith("/") ? `${site}${at.address}` : at.address;
}
