import type { SearchAnswer } from "../../src/core/search/answer.ts";
import type { GoldenQuery } from "./golden-queries.ts";
import { register } from "./site-search.ts";

/** How high what is expected stands: clauses in their order, then pages; a word that is explained stands over them. */
export function ranksOf(
	{ clauses: expected, documents }: GoldenQuery,
	{ hits, pages, word }: SearchAnswer,
): { readonly isAmongFirst: boolean } {
	const isExplained = word !== undefined && expected.includes(idOf(word.address));
	const found = [
		...hits.map(({ clause, places }) => ({
			id: clause.id,
			documents: places.map(({ document }) => register.documents[document]?.id ?? ""),
		})),
		...pages.map(({ address }) => ({ id: idOf(address), documents: [] as string[] })),
	];
	const isFirst = found
		.slice(0, 3)
		.some(
			({ id, documents: own }) =>
				expected.includes(id) && (documents?.some((one) => own.includes(one)) ?? true),
		);
	return { isAmongFirst: isExplained || isFirst };
}

function idOf(address: string): string {
	return address.split("#")[1] ?? address.split("/").at(-2) ?? "";
}
