import type { WithServices } from "../declared-services.ts";
import type { Fact } from "../fact.ts";
import { termsRows } from "../terms-rows.ts";

/** The terms that hold in the segment: the sharing terms for consumers in one, and the usage terms of each service. */
export const applicableTerms: Fact<WithServices> = {
	name: "applicableTerms",
	reads: ["services"],
	entry: {
		kind: "rows",
		row: {
			title: { kind: "text", fields: ["services"] },
			edition: { kind: "text", fields: ["services"] },
			address: { kind: "address", fields: ["services"] },
		},
	},
	value: ({ services }, catalogue) => services && termsRows("segment", services, catalogue),
};
