import * as z from "zod/mini";
import { sitePath } from "./content.ts";

/** The frontmatter of a page of prose: `content/prose/<name>.mdx`. */
export const prosePage = z.strictObject({
	title: z.string(),
	/** For search engines and link lists. */
	description: z.string(),
	/** Where the page stands on the site. */
	address: sitePath,
	/** What stands under the title. */
	lead: z.string(),
	/** The page is the project's own explanation, and says so. */
	explanation: z.optional(z.boolean()),
});
export type ProsePage = z.infer<typeof prosePage>;
