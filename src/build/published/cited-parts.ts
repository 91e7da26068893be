import { findStatutes, type StatuteMemory } from "./find-statutes.ts";
import type { KnownStatutes } from "./statutes.ts";

/** A piece of running text; with the id of a legal basis where it cites one. */
export interface CitedPart {
	readonly words: string;
	readonly basis?: string;
}

/** What a number belongs to, and is not parted from at the end of a line. */
const before =
	/(?<!\p{L})(?:(?:§§?|artikkel|kapittel|nr\.|punkt) (?=\d)|bokstav (?=\p{L}(?!\p{L})))/giu;

/**
 * Parts a text where it cites provisions that the content explains.
 * @param own the basis that the text is about: it is no link, and its act is what «§ 3-11» alone belongs to
 */
export function citedParts(
	text: string,
	statutes: KnownStatutes,
	own?: { readonly id: string; readonly act: string },
): CitedPart[] {
	const memory: StatuteMemory = own ? { act: own.act.toLowerCase() } : {};
	const parts: CitedPart[] = [];
	let done = 0;
	for (const found of findStatutes(text, statutes.acts, memory)) {
		const basis = statutes.idOf(found);
		if (basis === undefined || basis === own?.id) continue;
		if (found.start > done) parts.push({ words: bound(text.slice(done, found.start)) });
		parts.push({ words: bound(text.slice(found.start, found.end)), basis });
		done = found.end;
	}
	if (done < text.length) parts.push({ words: bound(text.slice(done)) });
	return parts;
}

/** With non-breaking spaces before numbers of provisions. */
export function bound(text: string): string {
	return text.replace(before, (words) => words.replace(" ", "\u00a0"));
}
