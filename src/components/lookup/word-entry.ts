import type { PublishedPlace } from "../../build/published/places.ts";
import { word } from "../../texts/nb/counts.ts";
import { lookupTexts } from "../../texts/nb/lookup.ts";

/** «Bruksvilkår for API-ene, punkt 2.1», or on a page of prose its title and the section's heading. */
export function placeWords({ title, label, heading }: PublishedPlace): string {
	const within = label ?? (heading && `«${heading}»`);
	return within ? `${title}, ${within}` : title;
}

/** How many places there are beyond those that are shown; empty for none. */
export function moreWords(count: number): string {
	if (count <= 0) return "";
	return count === 1 ? lookupTexts.words.oneMore : lookupTexts.words.more(word(count));
}

/** Where a definition comes from: an address is a link that is read as its host. */
export function sourceOf(source: string): { readonly words: string; readonly address?: string } {
	if (!/^https:\/\//.test(source)) return { words: source };
	return { words: new URL(source).host.replace(/^www\./, ""), address: source };
}
