import * as z from "zod/mini";
import { isoDate, localised, localisedListName, slug, webAddress } from "./content.ts";

/** A sharing service: `content/services/<id>.yaml`. */
export const service = z.strictObject({
	name: localised,
	description: localised,
	/** What the service can hand over, as the reader may choose from it. */
	dataCategories: z.array(
		z.strictObject({
			id: slug,
			name: localisedListName,
			/** Handed over only to one who has a statute that lets it collect in spite of confidentiality. */
			confidential: z.optional(z.boolean()),
			/** The provision about special categories of data, where it may reveal something of the kind. */
			special: z.optional(slug),
			/** The provision by which it is not handed over about everybody. */
			withheld: z.optional(slug),
			/** The provision by which whoever asks for it must say why. */
			justified: z.optional(slug),
		}),
	),
	/** Which way the data flow, seen from the provider. */
	direction: z.enum(["toConsumer", "toProvider"]),
	/** Who may get it, on which of the legal bases; without one there is no service. */
	recipients: z
		.array(
			z.strictObject({
				who: localised,
				/** The kinds of consumers that may be one of these; left out where the content cannot say. */
				types: z.optional(z.array(z.string())),
				bases: z.array(slug).check(z.minLength(1)),
				note: z.optional(localised),
			}),
		)
		.check(z.minLength(1)),
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
