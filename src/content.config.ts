import { defineCollection } from "astro:content";
import { glob } from "astro/loaders";
import { contentFolder } from "./build/root.ts";
import { prosePage } from "./core/schema/prose-page.ts";

/** Prose is read by the site's reader of MDX; all else in `content/` by `build/content`. */
export const collections = {
	prose: defineCollection({
		loader: glob({ base: `${contentFolder}/prose`, pattern: "*.mdx" }),
		schema: prosePage as never,
	}),
};
