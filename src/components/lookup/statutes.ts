import { knownStatutes } from "../../build/published/statutes.ts";
import { siteContent } from "../../build/site-content.ts";

/** The provisions that the pages can lead to; read off the content once. */
export const statutes = knownStatutes(siteContent());
