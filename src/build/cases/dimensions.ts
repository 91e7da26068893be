import { givenFields } from "./accept.ts";
import type { Dimension } from "./combinations.ts";
import { valuesOf } from "./field-values.ts";
import { type Concern, listsOf } from "./row-values.ts";
import type { Setting } from "./setting.ts";

/**
 * The dimensions that these fields span. `services.dataCategories` varies what stands in the rows of
 * `services`; the rows themselves vary with it.
 */
export function dimensionsOf(fields: Iterable<string>, setting: Setting): Dimension[] {
	return spanned(fields, "combined", setting);
}

/** The same for whole documents: every answer of each field, rows with one thing changed at a time. */
export function broadDimensionsOf(fields: Iterable<string>, setting: Setting): Dimension[] {
	return spanned(fields, "one by one", setting);
}

function spanned(fields: Iterable<string>, how: Concern["how"], setting: Setting): Dimension[] {
	const keys = new Map<string, string[]>();
	for (const field of withGiven(fields, setting)) {
		const { asked, key } = askedBy(field, setting);
		const known = keys.get(asked) ?? [];
		keys.set(asked, key === undefined ? known : [...known, key]);
	}
	return [...keys].map(([field, keys]) => dimensionOf(field, { keys, how }, setting));
}

function dimensionOf(field: string, concern: Concern, { kind, catalogue }: Setting): Dimension {
	const entry = kind.fields[field];
	if (!entry) throw new Error(`No such field: ${field}`);
	const values = entry.row ? listsOf(field, entry, concern, catalogue) : valuesOf(entry, catalogue);
	const isGiven = givenFields(kind).includes(field);
	return { field, values: isGiven ? values : [undefined, ...values] };
}

/** What nobody is asked is known in every case. */
function withGiven(fields: Iterable<string>, { kind }: Setting): string[] {
	return [...new Set([...fields, ...givenFields(kind)])].sort();
}

/** The field of the case that a name belongs to, and for a field of a row its key. */
function askedBy(field: string, { kind }: Setting): { asked: string; key?: string } {
	if (kind.fields[field]) return { asked: field };
	const dot = field.lastIndexOf(".");
	return { asked: field.slice(0, dot), key: field.slice(dot + 1) };
}
