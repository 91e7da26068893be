import type { SearchAnswer } from "../../src/core/search/answer.ts";
import { pageId } from "../../src/core/search/register.ts";
import type { GoldenQuery } from "./golden-queries.ts";
import { register } from "./site-search.ts";

/** Whether what is expected is among the first three: clauses, then pages; a word that is explained stands over them. */
export function isAmongFirst(
	{ clauses: expected, documents }: GoldenQuery,
	{ hits, pages, word }: SearchAnswer,
): boolean {
	if (word !== undefined && expected.includes(pageId(word.address))) return true;
	const found = [
		...hits.map(({ clause, places }) => ({
			id: clause.id,
			documents: places.map(({ document }) => register.documents[document]?.id ?? ""),
		})),
		...pages.map(({ address }) => ({ id: pageId(address), documents: [] as string[] })),
	];
	return found
		.slice(0, 3)
		.some(
			({ id, documents: own }) =>
				expected.includes(id) && (documents?.some((one) => own.includes(one)) ?? true),
		);
}
