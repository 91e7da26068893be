import type { Content } from "../content/content.ts";
import { findStatutes, type StatuteMemory } from "./find-statutes.ts";
import { ownBlocks } from "./own-content.ts";
import { type PublishedPlace, placesIn } from "./places.ts";
import type { SiteDocument } from "./site-documents.ts";
import { type KnownStatutes, knownStatutes } from "./statutes.ts";

/** The places in one document that cite a provision. */
export interface CitingDocument {
	readonly title: string;
	readonly address: string;
	readonly places: readonly PublishedPlace[];
}

/** Which places cite each legal basis, by its id, document by document in reading order. */
export function citations(
	content: Pick<Content, "legalBases">,
	documents: readonly SiteDocument[],
): ReadonlyMap<string, readonly CitingDocument[]> {
	const statutes = knownStatutes(content);
	const found = new Map<string, CitingDocument[]>();
	for (const document of documents) {
		const { title, address } = document;
		const places = new Map<string, PublishedPlace[]>();
		for (const { place, nodes } of placesIn(document)) {
			for (const id of citedIn(ownBlocks(nodes), statutes)) {
				places.set(id, [...(places.get(id) ?? []), place]);
			}
		}
		for (const [id, own] of places) {
			found.set(id, [...(found.get(id) ?? []), { title, address, places: own }]);
		}
	}
	return found;
}

/** The ids of the provisions that a clause names. «§ 3-11» alone belongs to the act named last in its paragraph. */
function citedIn(blocks: readonly string[], statutes: KnownStatutes): Set<string> {
	const ids = blocks.flatMap((text) => {
		const memory: StatuteMemory = {};
		return findStatutes(text, statutes.acts, memory).flatMap((one) => statutes.idOf(one) ?? []);
	});
	return new Set(ids);
}
