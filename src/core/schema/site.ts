import * as z from "zod/mini";
import { localised, webAddress } from "./content.ts";

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
	links: z.array(z.strictObject({ title: localised, url: webAddress })),
});
export type Site = z.infer<typeof site>;
