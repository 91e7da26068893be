import { type Party, parties } from "../../build/published/duties.ts";
import { siteDocuments } from "../../build/published/site-documents.ts";
import type { ClausePlace } from "../../build/registers/places.ts";
import { siteContent } from "../../build/site-content.ts";
import { capital } from "../../core/wording/capital.ts";
import { foldToSlug } from "../../core/wording/slug.ts";
import { readingTexts } from "../../texts/nb/reading.ts";
import { registerTexts } from "../../texts/nb/registers.ts";

/** One thing to choose by. Its name and its values stand in the address: `?part=konsumenten`. */
export interface Filter {
	readonly name: string;
	readonly legend: string;
	readonly options: readonly { readonly value: string; readonly words: string }[];
	/** For a long list, of which one is chosen: what stands while none is. */
	readonly all?: string;
}

const texts = registerTexts.filter;

/** A party as it stands in an address: `konsumenten`. */
export function partySlug(party: Party): string {
	return foldToSlug(readingTexts.parties[party]);
}

/** Every party that a row is about, for the filter. */
export function partySlugs(parties: readonly Party[]): string {
	return parties.map(partySlug).join(" ");
}

/** Every document that a row stands in, for the filter. */
export function documentIds(places: readonly ClausePlace[]): string {
	return places.map(({ document }) => document).join(" ");
}

/** @param asked those there is something for */
export function partyFilter(asked: readonly Party[] = parties): Filter {
	const options = asked.map((party) => {
		return { value: partySlug(party), words: readingTexts.partyNames[party] };
	});
	return { name: "part", legend: texts.party, options };
}

export function documentFilter(): Filter {
	const options = siteDocuments(siteContent()).map(({ id, title }) => ({
		value: id,
		words: title,
	}));
	return { name: "dokument", legend: texts.document, options };
}

export function sourceFilter(): Filter {
	const { sources } = registerTexts.limits;
	const options = Object.entries(sources).map(([value, words]) => {
		return { value, words: capital(words) };
	});
	return { name: "kilde", legend: texts.source, options };
}
