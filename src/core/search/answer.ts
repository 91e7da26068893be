import { onlyCited } from "./cited.ts";
import { type Chosen, type Dimension, type Option, optionsFor, placesLeft } from "./filters.ts";
import { type Need, needsOf } from "./needs.ts";
import type { PreparedRegister } from "./prepared.ts";
import { rankClauses, rankPages } from "./rank.ts";
import { readReferences } from "./references.ts";
import type { ClausePlaceIn, RegisterClause, RegisterPage } from "./register.ts";
import { hasStem, stem } from "./stem.ts";
import { fold, wordsIn } from "./words.ts";

/** A clause that answers, with the variants that it stands in. */
export interface ClauseHit {
	readonly clause: RegisterClause;
	/** Where it stands, the place to open first. */
	readonly places: readonly ClausePlaceIn[];
}

/** What the register answers to a question. */
export interface SearchAnswer {
	/** The best first, one for each clause. */
	readonly hits: readonly ClauseHit[];
	/** The word that was asked for and nothing else, where the site explains it. */
	readonly word?: RegisterPage;
	/** Other pages, by their titles. */
	readonly pages: readonly RegisterPage[];
	readonly needs: readonly Need[];
	/** What was found, whatever is chosen: what can be chosen follows from it. */
	readonly found: readonly RegisterClause[];
	/** Words that mean the same as what was typed, and were looked for too. */
	readonly synonyms: readonly string[];
	/** What was typed, and the known word that was taken instead. */
	readonly meant: readonly { readonly typed: string; readonly meant: string }[];
	/** What nothing is known of. */
	readonly unknown: readonly string[];
}

/** Answers a question out of the register. */
export function answer(question: string, chosen: Chosen, prepared: PreparedRegister): SearchAnswer {
	const { register } = prepared;
	const { cited, rest } = readReferences(question);
	const needs = needsOf(rest, prepared);
	const words = wordsIn(question).map(({ word }) => word);
	const ranked = {
		clauses: rankClauses(needs, words, prepared),
		pages: rankPages(needs, words, prepared),
	};
	// A number that is cited must be there; the words beside it only order what bears it.
	const found = cited.length === 0 ? ranked : onlyCited(ranked, cited, needs, prepared);
	const clauses = found.clauses.flatMap(({ place }) => register.clauses[place] ?? []);
	const pages = found.pages.flatMap(({ place }) => register.pages[place] ?? []);
	const word = explained(words, prepared);
	return {
		hits: hitsOf(clauses, chosen, prepared),
		...(word ? { word } : {}),
		pages: pages.filter((page) => page !== word),
		needs,
		found: clauses,
		synonyms: [...new Set(needs.flatMap(({ synonyms }) => synonyms))],
		meant: needs.flatMap(({ typed, meant }) => (meant === undefined ? [] : [{ typed, meant }])),
		unknown: needs
			.filter(({ alternatives }) => alternatives.length === 0)
			.map(({ typed }) => typed),
	};
}

/** What there is to choose among what was found, with how many hits each would leave. */
export function optionsOf(
	{ found }: SearchAnswer,
	chosen: Chosen,
	prepared: PreparedRegister,
): Readonly<Record<Dimension, readonly Option[]>> {
	return optionsFor(found, chosen, prepared.register, (clause) => groupKey(clause, prepared));
}

function hitsOf(
	clauses: readonly RegisterClause[],
	chosen: Chosen,
	prepared: PreparedRegister,
): ClauseHit[] {
	const hits = new Map<string, { clause: RegisterClause; places: ClausePlaceIn[] }>();
	for (const clause of clauses) {
		const places = placesLeft(clause, chosen, prepared.register);
		if (places.length === 0) continue;
		const key = groupKey(clause, prepared);
		const known = hits.get(key);
		if (known) known.places.push(...places);
		else hits.set(key, { clause, places: [...places] });
	}
	return [...hits.values()];
}

/** What is one hit: a clause by its id, in all variants of a text. */
function groupKey({ id, places }: RegisterClause, { register }: PreparedRegister): string {
	const group = register.documents[places[0]?.document ?? 0]?.group ?? "";
	return `${group} ${id}`;
}

/** The word of the glossary that is all that was typed, by its name or by what people call it. */
function explained(
	words: readonly string[],
	{ phrases, register }: PreparedRegister,
): RegisterPage | undefined {
	const roots = words.map(stem);
	const found = phrases.filter(
		({ words: own }) =>
			own.length === roots.length && own.every((word, at) => hasStem(word, roots[at] ?? "")),
	);
	// More than one word may be called so: then none is shown before the others.
	const [group, ...others] = new Set(found.map((phrase) => phrase.group));
	if (group === undefined || others.length > 0) return undefined;
	const term = fold(register.synonyms[group]?.[0] ?? "");
	return register.pages.find(({ kind, title }) => kind === "word" && fold(title) === term);
}
