import * as z from "zod/mini";
import { slug } from "./content.ts";

/** A word that the site explains where it is used. */
export const glossaryTerm = z.strictObject({
	/** As it is written in Norwegian bokmål. */
	term: z.string(),
	definition: z.string(),
	/** What people call it. */
	synonyms: z.optional(z.array(z.string())),
	nn: z.optional(z.string()),
	en: z.optional(z.string()),
	/** Where the definition comes from, as an address or in words. */
	source: z.optional(z.string()),
});
export type GlossaryTerm = z.infer<typeof glossaryTerm>;

/** `content/glossary.yaml`, by the name that `<Term>` uses. */
export const glossary = z.record(slug, glossaryTerm);
export type Glossary = z.infer<typeof glossary>;
