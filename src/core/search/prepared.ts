import type { Form } from "./forms.ts";
import type { SearchRegister } from "./register.ts";
import { hasStem, stem } from "./stem.ts";
import { wordSet, wordsIn } from "./words.ts";

/** The fields of a clause that a word may stand in, the weightiest first. */
export const fields = ["title", "summary", "within", "text"] as const;
export type Field = (typeof fields)[number];

/** A phrase that means the same as others. */
export interface Phrase {
	readonly text: string;
	readonly words: readonly string[];
	/** Its place in `synonyms`. */
	readonly group: number;
}

/**
 * The register, laid out so that a question is answered without going through all of it. What only some questions
 * need is worked out when they come: a slow phone answers the first one sooner.
 */
export interface PreparedRegister {
	readonly register: SearchRegister;
	readonly placeOf: ReadonlyMap<string, number>;
	/** For each field and word, the clauses. */
	readonly clauses: Readonly<Record<Field, readonly (readonly number[])[]>>;
	/** For each word, the pages whose titles it stands in. */
	readonly pages: readonly (readonly number[])[];
	/** The words of each clause's title, in order. */
	readonly titles: readonly (readonly string[])[];
	readonly pageTitles: readonly (readonly string[])[];
	/** For each document, the words of its title. */
	readonly documentWords: readonly ReadonlySet<string>[];
	readonly stopWords: ReadonlySet<string>;
	/** The longest first. */
	readonly phrases: readonly Phrase[];
	/** What has been worked out of words that were asked for. */
	readonly forms: Map<string, readonly Form[]>;
}

/** Lays out a register. Done once, when the search is opened. */
export function prepareRegister(register: SearchRegister): PreparedRegister {
	const { words, clauses, pages, documents } = register;
	const placeOf = new Map(words.map((word, place) => [word, place]));
	const titles = clauses.map(({ title }) => wordList(title));
	const pageTitles = pages.map(({ title }) => wordList(title));
	const inverted = (texts: readonly Iterable<string>[]) => invert(texts, words.length, placeOf);
	return {
		register,
		placeOf,
		clauses: {
			title: inverted(titles),
			summary: inverted(clauses.map(({ summary }) => wordList(summary))),
			within: inverted(
				clauses.map(({ within }) => (within === undefined ? [] : (titles[within] ?? []))),
			),
			text: register.inClauses,
		},
		pages: inverted(pageTitles),
		titles,
		pageTitles,
		documentWords: documents.map(({ title }) => wordSet(title)),
		stopWords: new Set(register.stopWords),
		phrases: register.synonyms
			.flatMap((texts, group) => texts.map((text) => ({ text, words: wordList(text), group })))
			.sort((one, other) => other.words.length - one.words.length),
		forms: new Map(),
	};
}

/** The words of the texts that have a stem, by their places. */
export function wordsOfStem(root: string, { register }: PreparedRegister): number[] {
	const found: number[] = [];
	for (const [place, word] of register.words.entries()) {
		if (hasStem(word, root)) found.push(place);
	}
	return found;
}

/** The other spellings of a word. */
export function spellingsOf(word: string, { register }: PreparedRegister): string[] {
	const root = stem(word);
	return register.spellings
		.filter((group) => group.some((one) => hasStem(one, root)))
		.flatMap((group) => group.filter((one) => !hasStem(one, root)));
}

function wordList(text: string): string[] {
	return wordsIn(text).map(({ word }) => word);
}

function invert(
	texts: readonly Iterable<string>[],
	count: number,
	placeOf: ReadonlyMap<string, number>,
): number[][] {
	const found: number[][] = Array.from({ length: count }, () => []);
	for (const [at, text] of texts.entries()) {
		for (const word of new Set(text)) found[placeOf.get(word) ?? -1]?.push(at);
	}
	return found;
}
