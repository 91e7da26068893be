import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { shortestPart } from "../../src/core/search/forms.ts";
import { readReferences } from "../../src/core/search/references.ts";
import { suggestions } from "../../src/core/search/spelling.ts";
import { stem } from "../../src/core/search/stem.ts";
import { fold, wordsIn } from "../../src/core/search/words.ts";
import { nonsense, seeded, some } from "./seeded.ts";
import { ask, clauses, pages, prepared, register, sent } from "./site-search.ts";

const texts = clauses.map(({ title, summary, text }) => fold(`${title}\n${summary}\n${text}`));
/** The words of each clause that mean something. */
const wordsOf = texts.map(
	(text) =>
		new Set(wordsIn(text).flatMap(({ word }) => (prepared.stopWords.has(word) ? [] : [word]))),
);

const roots = new Set(register.words.map(stem));

/** What is one hit. */
const keyOf = (place: number) => {
	const clause = register.clauses[place];
	return `${register.documents[clause?.places[0]?.document ?? 0]?.group} ${clause?.id}`;
};
const found = (question: string): Set<string> =>
	new Set(ask(question).hits.map(({ clause }) => keyOf(prepared.register.clauses.indexOf(clause))));

describe("the register", () => {
	test("is one small answer", () => {
		expect(gzipSync(sent, { level: 9 }).length).toBeLessThanOrEqual(25_000);
	});

	test("comes out as it went in", () => {
		expect(prepared.register).toEqual(register);
	});

	test("holds every clause, and pages of every kind", () => {
		expect(register.clauses).toHaveLength(clauses.length);
		expect(clauses.length).toBeGreaterThan(200);
		expect(new Set(register.pages.map(({ kind }) => kind)).size).toBe(5);
		expect(pages.length).toBeGreaterThan(register.pages.length);
	});
});

describe("over the whole corpus", () => {
	test("every heading of a clause finds its clause first", () => {
		const wrong = register.clauses.filter(({ title }) => {
			const [first] = ask(title).hits;
			return first?.clause.title !== title;
		});
		expect(wrong.map(({ title }) => title)).toEqual([]);
	});

	/** Compounds of two words that the texts have, each of four letters or more, with the letter that may join them. */
	const compounds = register.words.flatMap((word) => {
		for (let at = word.length - 4; at >= 4; at--) {
			const [head, tail] = [word.slice(0, at), word.slice(at)];
			const joined = /[se]$/.test(head) ? head.slice(0, -1) : head;
			const isHead = [head, joined].some((one) => one.length >= 4 && roots.has(stem(one)));
			if (isHead && roots.has(stem(tail))) return [{ word, parts: [head, tail] }];
		}
		return [];
	});

	test("there are compounds to choose from", () => {
		expect(compounds.length).toBeGreaterThan(100);
	});

	test("every part of fifty compounds finds every clause that has it in a word", () => {
		const parts = new Set(
			some(compounds, 50, 1)
				.flatMap((compound) => compound.parts)
				// Of no meaning alone: «andre» in «andregangs».
				.filter((part) => !prepared.stopWords.has(part)),
		);
		expect(parts.size).toBeGreaterThan(50);
		const missed = [...parts].flatMap((part) => {
			const hits = found(part);
			return clauses.flatMap(({ id }, place) => {
				const isThere = [...(wordsOf[place] ?? [])].some((word) => word.includes(part));
				return isThere && !hits.has(keyOf(place)) ? [`${part}: ${id}`] : [];
			});
		});
		expect(missed).toEqual([]);
	});

	test("of two hundred slips of one letter at least 95 % lead to the word", () => {
		const known = new Set(register.words);
		const words = register.words.filter((word) => /^\p{L}{5,}$/u.test(word));
		const random = seeded(2);
		const slips = some(words, 400, 3).flatMap((word) => {
			const typed = slip(word, random);
			// A slip that makes another word, or a part of one, is no slip that anyone can see.
			const isKnown = known.has(typed) || register.words.some((one) => one.includes(typed));
			return isKnown || roots.has(stem(typed)) ? [] : [{ word, typed }];
		});
		const tried = slips.slice(0, 200);
		expect(tried).toHaveLength(200);
		const lost = tried.filter(({ word, typed }) => {
			const words = [
				...ask(typed).meant.map(({ meant }) => meant),
				...suggestions(typed, prepared).slice(0, 3),
			];
			return !words.some((one) => one === word || stem(one) === stem(word));
		});
		console.log(`${200 - lost.length} of 200 slips lead to the word. Lost:`, lost);
		expect(lost.length).toBeLessThanOrEqual(10);
	});

	test("every synonym works both ways", () => {
		// Short words are matched whole: «lov» is no form of «lovlig».
		const stems = wordsOf.map(
			(words) => new Set([...words].filter(({ length }) => length >= shortestPart).map(stem)),
		);
		const pairs = register.synonyms.flatMap((group) =>
			group
				// «artikkel 6» is a citation: it finds what cites it, and nothing else.
				.filter((one) => readReferences(one).cited.length === 0)
				.flatMap((one) => group.flatMap((other) => (one === other ? [] : [[one, other] as const]))),
		);
		const lost = pairs.filter(([one, other]) => {
			const hits = found(one);
			// Where the other stands as it is, in any inflection.
			const words = wordsIn(other)
				.map(({ word }) => word)
				.filter((word) => !prepared.stopWords.has(word));
			const isIn = (word: string, place: number) =>
				word.length < shortestPart ? wordsOf[place]?.has(word) : stems[place]?.has(stem(word));
			const places = [...stems.keys()].filter(
				(place) => words.length > 0 && words.every((word) => isIn(word, place)),
			);
			return places.some((place) => !hits.has(keyOf(place)));
		});
		expect(lost.map((pair) => pair.join(" → "))).toEqual([]);
	});

	test("of fifty nonsense words at least 95 % find nothing", () => {
		const hit = nonsense(50, 4).filter((word) => {
			const { hits, pages, word: explained } = ask(word);
			return hits.length + pages.length > 0 || explained !== undefined;
		});
		expect(hit.length, hit.join(", ")).toBeLessThanOrEqual(2);
	});
});

/** One letter missing, doubled, wrong, or changed about with the next. */
function slip(word: string, random: () => number): string {
	const at = 1 + Math.floor(random() * (word.length - 2));
	const letter = "aeirntsl"[Math.floor(random() * 8)] ?? "a";
	const kinds = [
		word.slice(0, at) + word.slice(at + 1),
		word.slice(0, at) + word[at] + word.slice(at),
		word.slice(0, at) + letter + word.slice(at + 1),
		word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
	];
	return kinds[Math.floor(random() * kinds.length)] ?? word;
}
