import * as z from "zod/mini";
import { localised, slug } from "./content.ts";

/** What the law says of one of the processing bases that the form asks for. */
export const processingBasis = z.strictObject({
	/** As it reads in a sentence. */
	reference: localised,
	/** Kinds of consumers that cannot build on it. */
	closedTo: z.optional(z.array(z.string())),
	/** It needs a provision beside the regulation itself. */
	needsStatute: z.optional(z.boolean()),
	/** It is the consent of the person concerned, which lifts no confidentiality. */
	consent: z.optional(z.boolean()),
});

/** `content/processing-bases.yaml`. */
export const processingBases = z.strictObject({
	/** The provision that lists them; a reference to it alone names no other law. */
	basis: slug,
	/** By the answer in the form. */
	bases: z.record(z.string(), processingBasis),
});
export type ProcessingBases = z.infer<typeof processingBases>;
