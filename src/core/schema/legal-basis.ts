import * as z from "zod/mini";
import { isoDate, localised, webAddress } from "./content.ts";

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
