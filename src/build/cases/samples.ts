import type { Kind } from "../../core/schema/kinds.ts";

/**
 * Valid answers to questions that are answered in free words, as the schema stores them.
 * Two where it matters which: words that end in a full stop, and dates that may stand in the wrong order.
 */
export const samples: Partial<Readonly<Record<Kind, readonly string[]>>> = {
	text: ["Eksempel", "Eksempel A.S."],
	longText: ["Eksempel\nEksempel", "Eksempel."],
	organisationNumber: ["313804186"],
	date: ["2027-01-15", "2027-12-31"],
	telephone: ["22345678"],
	email: ["navn@eksempel.no"],
	statute: ["eksempelloven §\u00a020"],
};
