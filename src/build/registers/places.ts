import { clauseAddress } from "../published/addresses.ts";
import type { NumberedClause } from "../published/numbered-clauses.ts";
import type { SiteDocument } from "../published/site-documents.ts";

/** Where a sentence stands, as words and as a link. */
export interface ClausePlace {
	/** The id of the document. */
	readonly document: string;
	/** The title of the document. */
	readonly title: string;
	/** «punkt 4.2» */
	readonly label: string;
	/** The title of the clause. */
	readonly heading: string;
	readonly address: string;
}

export function placeOf(document: SiteDocument, clause: NumberedClause): ClausePlace {
	return {
		document: document.id,
		title: document.title,
		label: clause.label,
		heading: clause.title,
		address: clauseAddress(document, clause.id),
	};
}
