import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { CatalogueList } from "../../core/schema/kinds.ts";
import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { samples } from "./samples.ts";

/**
 * Every answer that a field may have, the fullest first; unanswered is not among them.
 * @param rowId the row that the field stands in: a service offers only its own data categories
 */
export function valuesOf(
	{ kind, options, of }: VocabularyEntry,
	catalogue: Catalogue,
	rowId?: string,
): readonly unknown[] {
	if (kind === "choice") return options ?? [];
	if (kind === "entry") return of ? idsIn(of, catalogue) : [];
	if (kind === "entries") {
		const ids = of ? idsIn(of, catalogue, rowId) : [];
		return [...(ids.length > 1 ? [ids] : []), ...ids.map((id) => [id]), []];
	}
	const values = samples[kind];
	if (!values) throw new Error(`No sample of an answer of the kind ${kind}`);
	return values;
}

/** The ids in a list of the catalogue. */
export function idsIn(of: CatalogueList, catalogue: Catalogue, rowId?: string): string[] {
	const { services, legalBases } = catalogue;
	if (of === "services") return Object.keys(services);
	if (of === "legalBases") return Object.keys(legalBases);
	const offering = Object.entries(services).filter(([id]) => rowId === undefined || id === rowId);
	return [
		...new Set(offering.flatMap(([, service]) => service.dataCategories.map(({ id }) => id))),
	];
}
