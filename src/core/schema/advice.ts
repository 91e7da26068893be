import * as z from "zod/mini";
import { severities } from "../advice-rules.ts";
import { sitePlace, slug } from "./content.ts";

/** What the content says of one rule of the advice. */
export const adviceRule = z.strictObject({
	severity: z.enum(severities),
	/** No document can be right where the rule speaks. */
	noDocument: z.optional(z.boolean()),
	/** The provisions that it rests on, beside those that a case points to. */
	bases: z.array(slug),
	/** A page, or a part of one, that tells more than the first of them. */
	leadsTo: z.optional(sitePlace),
});

/** `content/advice.yaml`, by rule. A rule that is not there is turned off. */
export const advice = z.record(slug, adviceRule);
export type Advice = z.infer<typeof advice>;
