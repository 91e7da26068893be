import * as z from "zod/mini";
import { localised, slug, webAddress } from "./content.ts";

/** A time limit or a measured target: `content/time-limits.yaml`. It stands nowhere else. */
export const timeLimit = z.strictObject({
	/** As it reads in a sentence. Left out when nobody has set it: the provider does. */
	words: z.optional(localised),
	/** What the limit is for, in the table of limits. */
	what: localised,
	/** Who says so: an act, the provider in public, this project, or nobody yet. */
	source: z.enum(["law", "confirmed", "proposal", "open"]),
	/** The id of the legal basis that sets it. */
	basis: z.optional(slug),
	/** Where the provider has published it. */
	url: z.optional(webAddress),
});
export type TimeLimit = z.infer<typeof timeLimit>;

/** By name, as templates know them. */
export const timeLimits = z.record(slug, timeLimit);
export type TimeLimits = z.infer<typeof timeLimits>;
