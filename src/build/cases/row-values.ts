import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { caseOf, combinations, type Dimension } from "./combinations.ts";
import { idsIn, valuesOf } from "./field-values.ts";

export type AnsweredRow = Readonly<Record<string, unknown>> & { readonly id: string };
type List = readonly AnsweredRow[];

/** Which fields within a row vary, in every combination or one at a time. The others are answered. */
export interface Concern {
	readonly keys: readonly string[];
	readonly how: "combined" | "one by one";
}

const unvaried: Concern = { keys: [], how: "combined" };

/** Lists of none, of one and of many; unanswered is not among them. */
export function listsOf(
	list: string,
	entry: VocabularyEntry,
	concern: Concern,
	catalogue: Catalogue,
): readonly List[] {
	const ids = rowIds(list, entry, catalogue);
	const [first, second] = ids;
	// What was before is weighed against what is: one that was as it is or not, and one more.
	if (entry.of !== undefined && list !== "services" && first !== undefined) {
		const [full, ...others] = rowsWith(first, entry, concern, catalogue);
		const more = second === undefined ? [] : rowsWith(second, entry, unvaried, catalogue);
		const bare = others.slice(-2).map((row) => [row]);
		return full ? [[], [full], ...bare, [full, ...more]] : [[]];
	}
	const variants = (id: string) => rowsWith(id, entry, concern, catalogue);
	// Where the catalogue gives the rows each is tried; else one id is as good as another.
	const singles = list === "services" ? ids : ids.slice(0, 1);
	const twos = first && second ? pairsOf(variants(first), variants(second), concern) : [];
	return [[], ...singles.flatMap((id) => variants(id).map((row) => [row])), ...twos];
}

/** Two rows, each in turn the one that varies. One by one it is enough that something is missing in the second. */
function pairsOf([one, ...more]: List, two: List, concern: Concern): List[] {
	const [full] = two;
	if (!one || !full) return [];
	if (concern.how === "one by one")
		return [
			[one, full],
			...two
				.slice(1)
				.slice(-1)
				.map((row) => [one, row]),
		];
	return [...more.map((row) => [row, full]), ...two.map((row) => [one, row])];
}

/** The longest of the full lists: what the question looks like when all is answered. */
export function fullList(list: string, entry: VocabularyEntry, catalogue: Catalogue): List {
	const ids = rowIds(list, entry, catalogue).slice(0, 2);
	return ids.flatMap((id) => rowsWith(id, entry, unvaried, catalogue));
}

/** Ids differ from list to list, so that no row is taken for one of another list. */
function rowIds(list: string, { of }: VocabularyEntry, catalogue: Catalogue): string[] {
	if (of !== undefined) return idsIn(of, catalogue);
	const name = list.toLowerCase().replace(/[^a-z0-9]+/g, "-");
	return [`${name}-1`, `${name}-2`];
}

/** Rows with this id, the full one first and the barest last. */
function rowsWith(
	id: string,
	{ row = {} }: VocabularyEntry,
	{ keys, how }: Concern,
	catalogue: Catalogue,
): AnsweredRow[] {
	const dimensions = Object.entries(row).map(([field, entry]): Dimension => {
		const values = valuesOf(entry, catalogue, id);
		return { field, values: keys.includes(field) ? [...values, undefined] : values.slice(0, 1) };
	});
	const make = (values: readonly unknown[]): AnsweredRow => ({ ...caseOf(dimensions, values), id });
	if (how === "combined") return [...combinations(dimensions)].map(make);
	const full = dimensions.map(({ values }) => values[0]);
	const changed = dimensions.flatMap(({ values }, index) =>
		values.slice(1).map((value) => make(full.with(index, value))),
	);
	const bare = make(dimensions.map(({ values }) => values.at(-1)));
	return [make(full), ...changed, ...(keys.length > 1 ? [bare] : [])];
}
