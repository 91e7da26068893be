import type { Form } from "./forms.ts";
import type { SearchRegister } from "./register.ts";
import { stem } from "./stem.ts";
import { wordSet, wordsIn } from "./words.ts";

/** The fields of a clause that a word may stand in, the weightiest first. */
export const fields = ["title", "summary", "within", "text"] as const;
export type Field = (typeof fields)[number];

/** A phrase that means the same as others. */
export interface Phrase {
	readonly text: string;
	/** Its words' stems. */
	readonly stems: readonly string[];
	/** Its place in `synonyms`. */
	readonly group: number;
}

/** The register, laid out so that a question is answered without going through all of it. */
export interface PreparedRegister {
	readonly register: SearchRegister;
	readonly placeOf: ReadonlyMap<string, number>;
	/** The words of the same stem, by their places. */
	readonly byStem: ReadonlyMap<string, readonly number[]>;
	/** For each field and word, the clauses. */
	readonly clauses: Readonly<Record<Field, readonly (readonly number[])[]>>;
	/** For each word, the pages whose titles it stands in. */
	readonly pages: readonly (readonly number[])[];
	/** The words of each clause's title, in order. */
	readonly titles: readonly (readonly string[])[];
	readonly pageTitles: readonly (readonly string[])[];
	/** For each clause, the words of the titles of its documents. */
	readonly documentWords: readonly ReadonlySet<string>[];
	readonly stopWords: ReadonlySet<string>;
	/** By stem, the other spellings. */
	readonly spellings: ReadonlyMap<string, readonly string[]>;
	/** By the stem of the first word. */
	readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
	/** What has been worked out of words that were asked for. */
	readonly forms: Map<string, Form[]>;
}

/** Lays out a register. Done once, when the search is opened. */
export function prepareRegister(register: SearchRegister): PreparedRegister {
	const { words, clauses, pages } = register;
	const placeOf = new Map(words.map((word, place) => [word, place]));
	const byStem = new Map<string, number[]>();
	for (const [place, word] of words.entries()) add(byStem, stem(word), place);
	const titles = clauses.map(({ title }) => wordList(title));
	const pageTitles = pages.map(({ title }) => wordList(title));
	const inverted = (texts: readonly Iterable<string>[]) => invert(texts, words.length, placeOf);
	return {
		register,
		placeOf,
		byStem,
		clauses: {
			title: inverted(titles),
			summary: inverted(clauses.map(({ summary }) => wordSet(summary))),
			within: inverted(
				clauses.map(({ within }) => (within === undefined ? [] : (titles[within] ?? []))),
			),
			text: register.inClauses,
		},
		pages: inverted(pageTitles),
		titles,
		pageTitles,
		documentWords: clauses.map(({ places }) =>
			wordSet(places.map(({ document }) => register.documents[document]?.title ?? "").join(" ")),
		),
		stopWords: new Set(register.stopWords),
		spellings: spellingsOf(register),
		phrases: phrasesOf(register),
		forms: new Map(),
	};
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

function spellingsOf({ spellings }: SearchRegister): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const group of spellings) {
		for (const word of group) {
			for (const other of group) if (other !== word) add(found, stem(word), other);
		}
	}
	return found;
}

function phrasesOf({ synonyms }: SearchRegister): Map<string, Phrase[]> {
	const found = new Map<string, Phrase[]>();
	for (const [group, texts] of synonyms.entries()) {
		for (const text of texts) {
			const stems = wordList(text).map(stem);
			if (stems[0] !== undefined) add(found, stems[0], { text, stems, group });
		}
	}
	// The longest first: «varsel om brudd» before «varsel».
	for (const phrases of found.values()) phrases.sort((a, b) => b.stems.length - a.stems.length);
	return found;
}

function add<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
	const known = map.get(key);
	if (known) known.push(value);
	else map.set(key, [value]);
}
