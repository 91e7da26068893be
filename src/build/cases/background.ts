import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import type { Accept } from "./accept.ts";
import { type Dimension, put } from "./combinations.ts";
import { valuesOf } from "./field-values.ts";
import { fullList } from "./row-values.ts";
import type { CaseData, Setting } from "./setting.ts";

/** Adds answers to every field that does not vary. */
export type Fill = (data: CaseData, varying: readonly Dimension[]) => CaseData;

/** What stands behind the fields that vary when all else is answered. */
export function fillerOf({ kind, catalogue }: Setting, accept: Accept): Fill {
	const full = Object.entries(kind.fields).map(
		([field, entry]): Dimension => ({ field, values: fullValues(field, entry) }),
	);
	function fullValues(field: string, entry: VocabularyEntry): readonly unknown[] {
		return entry.row ? [fullList(field, entry, catalogue)] : valuesOf(entry, catalogue);
	}
	return (data, varying) => {
		const fixed = new Set(varying.map(({ field }) => field));
		const filled = structuredClone(data) as Record<string, unknown>;
		for (const { field, values } of full) {
			if (fixed.has(field)) continue;
			// The first answer that the others allow: an end date after the start date.
			const allowed = values.find((value) => accept(withValue(filled, field, value)) !== undefined);
			if (allowed !== undefined) put(filled, field, allowed);
		}
		return filled;
	};
}

function withValue(data: CaseData, field: string, value: unknown): CaseData {
	const copy = structuredClone(data) as Record<string, unknown>;
	put(copy, field, value);
	return copy;
}
