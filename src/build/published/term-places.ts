import type { Content } from "../content/content.ts";
import { visitOwn } from "./own-content.ts";
import { type PlacedNodes, type PublishedPlace, placesIn } from "./places.ts";
import type { SiteDocument } from "./site-documents.ts";

/**
 * Where each word of the glossary is marked, in reading order: documents first, then prose. What the two variants
 * of the sharing terms have in common counts once.
 */
export function termPlaces(
	{ prose }: Pick<Content, "prose">,
	documents: readonly SiteDocument[],
): ReadonlyMap<string, readonly PublishedPlace[]> {
	const found = new Map<string, PublishedPlace[]>();
	const add = (name: string, place: PublishedPlace): void => {
		const places = found.get(name) ?? [];
		if (!places.some(({ address }) => address === place.address)) places.push(place);
		found.set(name, places);
	};
	const met = new Set<string>();
	for (const document of documents) {
		for (const placed of placesIn(document)) {
			for (const name of namesIn(placed)) {
				const shared = document.variant && placed.clause && `${placed.clause} ${name}`;
				if (shared && met.has(shared)) continue;
				if (shared) met.add(shared);
				add(name, placed.place);
			}
		}
	}
	for (const { page, sections } of prose) {
		if (!page) continue;
		for (const { id, heading, terms } of sections) {
			const place =
				id === ""
					? { address: page.address, title: page.title }
					: { address: `${page.address}#${id}`, title: page.title, heading };
			for (const { name } of terms) add(name, place);
		}
	}
	return found;
}

/** The words marked in a clause itself. */
function namesIn({ nodes }: PlacedNodes): Set<string> {
	const names = new Set<string>();
	visitOwn(nodes, (node) => {
		if (node.type === "term") names.add(node.name);
	});
	return names;
}
