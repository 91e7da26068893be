import type { NumberedClause } from "../published/numbered-clauses.ts";
import type { SiteDocument } from "../published/site-documents.ts";
import { type ClausePlace, placeOf } from "./places.ts";
import { printedClauses } from "./printed-clauses.ts";

/** A row with every place that says it. */
export type Placed<Row> = Row & { readonly places: readonly ClausePlace[] };

/** The rows that each clause gives; what stands with the same words in both variants of a text is one row. */
export function joinVariants<Row extends object>(
	documents: readonly SiteDocument[],
	rowsOf: (clause: NumberedClause) => readonly Row[],
): Placed<Row>[] {
	const joined: { key: string; row: Row; places: ClausePlace[] }[] = [];
	for (const document of documents) {
		for (const clause of printedClauses(document)) {
			for (const row of rowsOf(clause)) {
				const text = document.variant ? document.rank : document.id;
				const key = JSON.stringify([text, clause.id, row]);
				const isOther = ({ document: id }: ClausePlace) => id !== document.id;
				const same = joined.find((one) => one.key === key && one.places.every(isOther));
				if (same) same.places.push(placeOf(document, clause));
				else joined.push({ key, row, places: [placeOf(document, clause)] });
			}
		}
	}
	return joined.map(({ row, places }) => ({ ...row, places }));
}
