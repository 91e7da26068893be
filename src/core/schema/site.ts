import * as z from "zod/mini";
import { localised, sitePath, slug, webAddress } from "./content.ts";

/** `content/site.yaml`: who publishes, and for which provider. */
export const site = z.strictObject({
	name: z.string(),
	/** Where the site stands, without a slash at the end; cited in documents. */
	address: webAddress,
	publisher: z.strictObject({ name: z.string() }),
	provider: z.strictObject({ name: z.string(), organisationNumber: z.string() }),
	/** The proposal line: stands on every page and in every file. */
	proposal: localised,
	notices: z.strictObject({
		/** What happens to what is typed. */
		privacy: localised,
		/** That this is not legal advice. */
		advice: localised,
	}),
	/** The way to the pages that most come for, at the top of every page. */
	navigation: z.optional(
		z.array(z.strictObject({ title: localised, address: sitePath })).check(z.maxLength(6)),
	),
	/**
	 * Where the form may ask for the name of an organisation by its number, when the reader wants it to. Left out,
	 * nothing is ever asked of anyone. The number is put after the address, which stands in the policy of the forms.
	 */
	organisationLookup: z.optional(
		z.strictObject({
			address: z.string().check(z.regex(/^https:\/\/[a-z0-9.-]+(:\d+)?(\/[\w.-]+)*\/$/)),
			/** The register, as the button names it. */
			name: localised,
		}),
	),
	/** Pages of prose that the site itself leads to, by their addresses. */
	reading: z.optional(
		z.strictObject({
			/** About the site: at the foot of every page. */
			about: z.optional(sitePath),
			/** For those who lack a legal basis. */
			withoutBasis: z.optional(sitePath),
			/** What each reader may read on, by the name of their page «Dette gjelder deg». */
			readers: z.optional(z.record(slug, z.array(sitePath))),
		}),
	),
	links: z.array(z.strictObject({ title: localised, url: webAddress })),
	/** Where mistakes in the text are reported: no person's address. */
	feedback: z.strictObject({ email: z.string().check(z.regex(/^\S+@\S+$/)) }),
});
export type Site = z.infer<typeof site>;
