import type { StoredCase } from "../document/draft.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";
import { valueAt } from "../value-at.ts";
import { withoutPersonal } from "./personal.ts";

/** One question that is answered in a link. */
export interface Held {
	/** `consumer.name`, `contacts`. */
	readonly field: string;
	/** For a list: how many rows. */
	readonly rows?: number;
	/** Whether it says something about a person. */
	readonly personal: boolean;
}

/** What a link would hold, field by field, and what is answered and would be left out. */
export function linkContents(
	{ answers }: StoredCase,
	fields: Vocabulary,
	options: { readonly persons: boolean },
): { readonly held: readonly Held[]; readonly leftOut: readonly Held[] } {
	const kept = options.persons ? answers : withoutPersonal(answers, fields);
	const held: Held[] = [];
	const leftOut: Held[] = [];
	for (const [field, { personal, row }] of Object.entries(fields)) {
		const value = valueAt(answers, field);
		if (value === undefined) continue;
		const cells = Object.values(row ?? {});
		const isPersonal = personal === true || cells.some((cell) => cell.personal);
		const rows = row && Array.isArray(value) ? { rows: value.length } : {};
		const list = valueAt(kept, field) === undefined ? leftOut : held;
		list.push({ field, personal: isPersonal, ...rows });
	}
	return { held, leftOut };
}
