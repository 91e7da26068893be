import * as z from "zod/mini";
import { isoDate, localised, slug, webAddress } from "./content.ts";

/** The data that a provision opens for. */
export const closedList = z.strictObject({
	/** Left out: every consumer that the provision is open to. */
	types: z.optional(z.array(z.string())),
	/** The only purpose that it opens for: fits «bare til …». */
	purpose: z.optional(localised),
	/** Data categories by service. */
	data: z.record(slug, z.array(slug)),
});
export type ClosedList = z.infer<typeof closedList>;

/** A provision that opens for sharing: `content/legal-bases/<id>.yaml`. */
export const legalBasis = z.strictObject({
	act: z.string(),
	/** The act's number: `LOV-2016-05-27-14`. */
	citation: z.string(),
	/** As it reads in a document: «forvaltningsloven § 13 første ledd». */
	reference: localised,
	url: webAddress,
	/** Empty for a provision that is cited, but opens nothing. */
	roles: z.array(z.enum(["disclosure", "collection", "processing"])),
	/** Kinds of consumers, by their ids; a broad one covers those that count as it. */
	openTo: z.array(z.string()),
	/** Exactly these kinds of consumers may be covered in some cases, but rarely. */
	doubtfulFor: z.optional(z.array(z.string())),
	/** It opens only for what the person concerned has consented to, and only where a service is built on that. */
	consent: z.optional(z.boolean()),
	/** It lets the consumer collect in spite of confidentiality. */
	liftsConfidentiality: z.optional(z.boolean()),
	/** False for one that opens only what is not confidential. */
	opensConfidential: z.optional(z.boolean()),
	/** It opens for certain data and nothing else; several lists where each kind of consumer has its own. */
	closedLists: z.optional(z.array(closedList)),
	/** What it opens for, in the project's words. */
	opens: localised,
	limits: z.optional(localised),
	/** The project's own reading, marked so. */
	reading: z.optional(localised),
	/** The date of the law text that was read. */
	textDate: isoDate,
	checked: isoDate,
});
export type LegalBasis = z.infer<typeof legalBasis>;
