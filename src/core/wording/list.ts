import type { Language } from "../language.ts";

const conjunctions: Readonly<Record<Language, { readonly and: string; readonly or: string }>> = {
	nb: { and: "og", or: "eller" },
	nn: { and: "og", or: "eller" },
};

/**
 * Several things in a row: «a, b og c», or with `or` «a, b eller c».
 *
 * @returns "" for none.
 */
export function wordList(
	items: readonly string[],
	language: Language,
	conjunction: "and" | "or" = "and",
): string {
	const start = items.slice(0, -1).join(", ");
	const end = items.at(-1) ?? "";
	return start === "" ? end : `${start} ${conjunctions[language][conjunction]} ${end}`;
}
