import * as z from "zod/mini";
import { slug } from "./content.ts";

/** The first twelve signs of a SHA-256. In quotes: without them some are numbers to YAML. */
export const clauseHash = z.string().check(z.regex(/^[0-9a-f]{12}$/));

/** `content/agreements/nn/<agreement>.yaml`: by clause, the words in bokmål that the nynorsk was last read against. */
export const followed = z.record(slug, clauseHash);
export type Followed = z.infer<typeof followed>;
