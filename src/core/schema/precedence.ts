import * as z from "zod/mini";
import { localised } from "./content.ts";

/** What can prevail over what: the law, and the kinds of documents. */
export const precedenceRanks = ["law", "usageTerms", "sharingTerms", "agreements"] as const;
export type PrecedenceRank = (typeof precedenceRanks)[number];

/** `content/precedence.yaml`: the one place that says which document prevails. */
export const precedence = z.strictObject({
	lead: localised,
	/** What prevails stands first. */
	order: z
		.array(z.strictObject({ id: z.enum(precedenceRanks), name: localised }))
		.check(z.minLength(2)),
	after: z.optional(localised),
});
export type PrecedenceRule = z.infer<typeof precedence>;
