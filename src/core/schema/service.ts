import * as z from "zod/mini";
import { isoDate, localised, slug, webAddress } from "./content.ts";

/** A sharing service: `content/services/<id>.yaml`. */
export const service = z.strictObject({
	name: localised,
	description: localised,
	/** What the service can hand over, as the reader may choose from it. */
	dataCategories: z.array(z.strictObject({ id: slug, name: localised })).check(z.minLength(1)),
	/** Which way the data flow, seen from the provider. */
	direction: z.enum(["toConsumer", "toProvider"]),
	/** Ids of legal bases that may open the service. */
	disclosureBases: z.array(slug).check(z.minLength(1)),
	/** The folder of the usage terms that apply. */
	usageTerms: slug,
	scope: z.optional(z.string()),
	documentation: z.optional(webAddress),
	note: z.optional(localised),
	sources: z.array(webAddress),
	/** When the facts were last held against the sources. */
	checked: isoDate,
});
export type Service = z.infer<typeof service>;
