import { readFileSync } from "node:fs";
import * as z from "zod/mini";
import { readYaml } from "../../src/build/content/read-yaml.ts";
import { root } from "../../src/build/root.ts";

/** A query as a reader types it, and what the search should answer. */
const goldenQuery = z.strictObject({
	query: z.string(),
	/** Ids of clauses, headings of prose or words of the glossary: one of them among the first three is enough. */
	clauses: z.array(z.string()).check(z.minLength(1), z.maxLength(2)),
	/** The documents that the clauses must stand in. */
	documents: z.optional(z.array(z.string())),
	/** The word that a synonym leads to, or that a slip of the pen was meant to be. */
	means: z.optional(z.string()),
});
export type GoldenQuery = z.infer<typeof goldenQuery>;

export const categories = [
	"compounds",
	"forms",
	"synonyms",
	"typos",
	"short",
	"questions",
	"references",
	"words",
] as const;
export type Category = (typeof categories)[number];

const goldenQueries = z.strictObject({
	...(Object.fromEntries(categories.map((name) => [name, z.array(goldenQuery)])) as Record<
		Category,
		z.ZodMiniArray<typeof goldenQuery>
	>),
	/** What must find nothing at all. */
	nothing: z.array(z.string()),
});

const path = "test/fixtures/search/queries.yaml";

/**
 * The queries that the search is held against.
 * @throws when the file is not in order
 */
export function readGoldenQueries(): z.infer<typeof goldenQueries> {
	const { data, issues } = readYaml(readFileSync(root + path, "utf8"), path, goldenQueries);
	if (!data) throw new Error(JSON.stringify(issues, undefined, "\t"));
	return data;
}
