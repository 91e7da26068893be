import { wordList } from "../../core/wording/list.ts";
import { readingTexts } from "../../texts/nb/reading.ts";
import { registerTexts } from "../../texts/nb/registers.ts";
import type { DutyRow, Party } from "../published/duties.ts";
import type { RegisteredLimit } from "./limit-register.ts";
import type { OverviewEntry, OverviewPart } from "./overview.ts";
import type { ClausePlace } from "./places.ts";

const { limits } = registerTexts;
const { nothing, only: onlyIn, standalone } = registerTexts.overview;

/** «Konsumenten og tilbyderen»; empty for nobody. */
export function whoWords(parties: readonly Party[]): string {
	const words = wordList(
		parties.map((party) => readingTexts.parties[party]),
		"nb",
	);
	return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The occasion, then the time limits: «når en part oppdager en hendelse, uten ugrunnet opphold». */
export function whenWords({ when, limits }: Pick<DutyRow, "when" | "limits">): string {
	return [...(when ? [when] : []), ...limits.map(({ words }) => words)].join(", ");
}

/** The limit itself; one that nobody has set says who must. */
export function limitWords({ source, words }: Pick<RegisteredLimit, "source" | "words">): string {
	return source === "open" ? limits.open : words;
}

/** «lov: personvernforordningen artikkel 33», «forslag» */
export function sourceWords({ source, at }: Pick<RegisteredLimit, "source" | "at">): string {
	return at?.words ? `${limits.sources[source]}: ${at.words}` : limits.sources[source];
}

/** «punkt 4.2 Taushetsplikt» */
export function clauseWords({ label, heading }: ClausePlace): string {
	return `${label} ${heading}`;
}

/** What the other variant calls the same clause: by its number too, where that is another. */
export function otherWords({ place, other }: OverviewEntry): string {
	if (!other) return "";
	return standalone(other.label === place.label ? undefined : other.label);
}

/** A cell of the overview, as the page shows it. */
export function cellWords(parts: readonly OverviewPart[]): string {
	if (parts.length === 0) return nothing;
	return parts
		.map(
			({ title, entries }) => `${title ? `${title}: ` : ""}${entries.map(entryWords).join("; ")}`,
		)
		.join("; ");
}

function entryWords(entry: OverviewEntry): string {
	const aside = entry.only ? onlyIn[entry.only] : otherWords(entry);
	return `${clauseWords(entry.place)}${aside === "" ? "" : ` (${aside})`}`;
}
