import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import type { Fact } from "../fact.ts";
import { termsRows } from "../terms-rows.ts";

/**
 * The terms that the declaration accepts: the sharing terms in the variant for the consumer, and the
 * usage terms of each service. Undefined until both questions are answered.
 */
export const applicableTerms: Fact<ConsumerAnswers> = {
	name: "applicableTerms",
	reads: ["inSegment", "services"],
	entry: {
		kind: "rows",
		row: {
			title: { kind: "text", fields: ["inSegment", "services"] },
			edition: { kind: "text", fields: ["inSegment", "services"] },
			address: { kind: "address", fields: ["inSegment", "services"] },
		},
	},
	value: ({ inSegment, services }, catalogue) =>
		inSegment === undefined || services === undefined
			? undefined
			: termsRows(inSegment === "yes" ? "segment" : "standalone", services, catalogue),
};
