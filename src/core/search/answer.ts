import { type Chosen, type Dimension, type Option, optionsFor, placesLeft } from "./filters.ts";
import { sameWord } from "./forms.ts";
import { type Need, needsOf } from "./needs.ts";
import type { PreparedRegister } from "./prepared.ts";
import { type Ranked, rankClauses, rankPages } from "./rank.ts";
import { type CitedNumber, readReferences } from "./references.ts";
import type { ClausePlaceIn, RegisterClause, RegisterPage } from "./register.ts";
import { stem } from "./stem.ts";
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
	const found = withCited(rankClauses(needs, words, prepared), cited, needs, prepared);
	const clauses = found.flatMap(({ place }) => register.clauses[place] ?? []);
	const word = explained(words, prepared);
	return {
		hits: hitsOf(clauses, chosen, prepared),
		...(word ? { word } : {}),
		pages: pagesOf(cited, needs, words, prepared).filter((page) => page !== word),
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

/** A number that is cited must be there; the words beside it only order what bears it. */
function withCited(
	ranked: readonly Ranked[],
	cited: readonly CitedNumber[],
	needs: readonly Need[],
	prepared: PreparedRegister,
): readonly Ranked[] {
	if (cited.length === 0) return ranked;
	const { clauses, provisions } = prepared.register;
	const scores = new Map(ranked.map(({ place, score }) => [place, score]));
	const acts = actsNamed(needs, prepared);
	return clauses
		.flatMap((clause, place): Ranked[] => {
			const isThere = cited.every(({ kind, number }) =>
				kind === "provision"
					? clause.cites.some((one) => cites(provisions[one] ?? "", number, acts))
					: clause.places.some((at) => at.number === number),
			);
			if (!isThere) return [];
			const titles = clause.places.map(({ document }) => prepared.documentWords[document]);
			const named = needs.filter((need) =>
				titles.some((words) => words && namesOneOf(need, words, prepared)),
			).length;
			return [{ place, score: (scores.get(place) ?? 0) + named * 10 }];
		})
		.sort((one, other) => other.score - one.score || one.place - other.place);
}

/** The acts that the rest of the question names; of none, all may be meant. */
function actsNamed(needs: readonly Need[], prepared: PreparedRegister): ReadonlySet<string> {
	const acts = new Set(prepared.register.provisions.map((one) => one.split(" ")[0] ?? ""));
	return new Set(
		[...acts].filter((act) => needs.some((need) => namesOneOf(need, new Set([act]), prepared))),
	);
}

function cites(provision: string, number: string, acts: ReadonlySet<string>): boolean {
	const space = provision.indexOf(" ");
	const isAct = acts.size === 0 || acts.has(provision.slice(0, provision.indexOf(" ")));
	return isAct && provision.slice(space + 1) === number;
}

function namesOneOf(need: Need, words: ReadonlySet<string>, prepared: PreparedRegister): boolean {
	return need.alternatives.some(({ words: asked }) =>
		asked.every((forms) =>
			forms.some(
				({ word, weight }) => weight >= sameWord && words.has(prepared.register.words[word] ?? ""),
			),
		),
	);
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
			own.length === roots.length &&
			own.every((word, at) => word.startsWith(roots[at] ?? "") && stem(word) === roots[at]),
	);
	// More than one word may be called so: then none is shown before the others.
	const [group, ...others] = new Set(found.map((phrase) => phrase.group));
	if (group === undefined || others.length > 0) return undefined;
	const term = fold(register.synonyms[group]?.[0] ?? "");
	return register.pages.find(({ kind, title }) => kind === "word" && fold(title) === term);
}

function pagesOf(
	cited: readonly CitedNumber[],
	needs: readonly Need[],
	words: readonly string[],
	prepared: PreparedRegister,
): RegisterPage[] {
	const { pages, provisions } = prepared.register;
	if (cited.length === 0) {
		return rankPages(needs, words, prepared).flatMap(({ place }) => pages[place] ?? []);
	}
	const acts = actsNamed(needs, prepared);
	const numbers = cited.map(({ number }) => number);
	return pages.filter(
		({ kind, provision, title }) =>
			(kind === "basis" &&
				numbers.some((number) => cites(provisions[provision ?? -1] ?? "", number, acts))) ||
			(kind === "word" && numbers.includes(title.toLowerCase())),
	);
}
