import * as z from "zod/mini";

/** One point that the content must cover, with the words that cover it. */
export const coveredPoint = z.strictObject({
	/** `V-31.7`: a letter, a number, and for a theme within a point its own. */
	point: z.string().check(z.regex(/^[A-Z]-\d{2}(\.\d{1,2})?$/)),
	/** What the point says, in the project's own words. */
	says: z.string(),
	/** Words that stand in the published text, at least five. */
	quote: z.optional(z.string()),
	/** For a point that is itself a heading: that heading, whole. */
	heading: z.optional(z.string()),
	/** For a point that only repeats another. */
	sameAs: z.optional(z.string()),
});
export type CoveredPoint = z.infer<typeof coveredPoint>;

/** `content/coverage.yaml`. */
export const coverage = z.strictObject({
	/** How many there must be: whole points, and themes within them. */
	points: z.number(),
	themes: z.number(),
	rows: z.array(coveredPoint),
});
export type Coverage = z.infer<typeof coverage>;
