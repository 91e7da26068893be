import * as z from "zod/mini";

/** Parts that several kinds of content share. */

/** Words in the languages of the site; nynorsk may come later than bokmål. */
export const localised = z.strictObject({ nb: z.string(), nn: z.optional(z.string()) });
export type Localised = z.infer<typeof localised>;

/** A name that stands among others with commas between them: its own commas stand in brackets. */
export const listName = z.string().check(z.regex(/^[^,()]*(\([^()]*\)[^,()]*)*$/));
export const localisedListName = z.strictObject({ nb: listName, nn: z.optional(listName) });

/** A day as `2026-11-23`. */
export const isoDate = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));

/** A slug: lower case letters, digits and single hyphens. */
export const slug = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const webAddress = z.string().check(z.regex(/^https:\/\/\S+$/));

/** A path on the site: `/delingsvilkar/segment/`. */
export const sitePath = z.string().check(z.regex(/^\/([a-z0-9-]+\/)*$/));

/** The same, or a heading on the page: `/sporsmal-og-svar/#far-vi-en-sla`. */
export const sitePlace = z.string().check(z.regex(/^\/([a-z0-9-]+\/)*(#[a-z0-9-]+)?$/));

/** utkast: the project's own proposal. gjeldende: taken into use by the provider. */
export const publication = z.enum(["utkast", "gjeldende"]);
export type Publication = z.infer<typeof publication>;

export const editionNumber = z.string().check(z.regex(/^\d+\.\d+$/));
