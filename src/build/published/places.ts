import type { Flow } from "../../core/document/nodes.ts";
import { clauseAddress } from "./addresses.ts";
import type { SiteDocument } from "./site-documents.ts";

/** A place in the published text, as a link leads to it. */
export interface PublishedPlace {
	readonly address: string;
	/** The document or the page: «Delingsvilkår for konsumenter i et segment». */
	readonly title: string;
	/** «punkt 4.2»; left out before the clauses and on a page of prose. */
	readonly label?: string;
	/** The heading of the clause or the section; left out where there is none. */
	readonly heading?: string;
}

/** A place with the nodes that stand there. */
export interface PlacedNodes {
	readonly place: PublishedPlace;
	/** The clause's children, those of clauses within it among them. */
	readonly nodes: readonly Flow[];
	readonly clause?: string;
}

/** Where words stand in a document: before the clauses, and in each of them. */
export function placesIn(document: SiteDocument): PlacedNodes[] {
	const { title, address, draft, clauses } = document;
	return [
		{ place: { address, title }, nodes: draft.document.children },
		...clauses.map(({ id, label, title: heading, node }): PlacedNodes => {
			const place = { address: clauseAddress(document, id), title, label, heading };
			return { place, nodes: node.children, clause: id };
		}),
	];
}
