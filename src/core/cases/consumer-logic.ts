import type { CaseKind } from "../facts/case-kind.ts";
import { consumerFacts } from "../facts/consumer/index.ts";
import type { ConsumerAnswers } from "../schema/consumer-case.ts";
import { changesAsSaid } from "./consumer-changes.ts";

/**
 * The consumer's case without its fields. They are read off a zod schema; the browser gets them as data from
 * the page, so that a reader is not sent the library.
 */
export const consumerLogic: Omit<CaseKind<ConsumerAnswers>, "fields"> = {
	kind: "consumer",
	// Raised when a field is renamed, moved or given another meaning; older cases are then migrated.
	schemaVersion: 1,
	checks: [
		{
			field: "endDate",
			problem: { rule: "end-before-start", values: {} },
			holds: ({ startDate, endDate }) => !startDate || !endDate || endDate > startDate,
		},
		...changesAsSaid,
	],
	facts: consumerFacts,
};
