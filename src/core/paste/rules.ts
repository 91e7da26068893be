/** A place in the table: rows are counted from one, with those that are empty and the one with headings. */
type Row = number;

/**
 * What is told of a table: each rule with the values that its sentence needs. `nearest` is what was surely meant.
 */
export interface PasteRules {
	/* What must be put right; the row is left in the field. */
	"unknown-service": { row: Row; name: string; nearest?: string };
	"unknown-category": { row: Row; service: string; name: string; nearest?: string };
	/** Categories of no service: the first cell is empty, and no service stands above. */
	"no-service": { row: Row };
	"too-many-rows": { most: number; left: number };

	/* What is only told. */
	"no-categories": { row: Row; service: string };
	/** A service that has no categories to choose among; those that the row names are left out. */
	"nothing-to-choose": { row: Row; service: string; names: readonly string[] };
	"service-repeated": { rows: readonly Row[]; service: string };
}

export type PasteRule = keyof PasteRules;

export type PasteRemark = {
	[Rule in PasteRule]: { readonly rule: Rule; readonly values: PasteRules[Rule] };
}[PasteRule];
