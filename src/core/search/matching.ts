import { shortestPart } from "./forms.ts";
import type { Need } from "./needs.ts";
import { type PreparedRegister, spellingsOf } from "./prepared.ts";
import { stem } from "./stem.ts";
import { wordsIn } from "./words.ts";

/** The need that a word of a text answers, by its place; undefined when it answers none. */
export type Matcher = (word: string) => number | undefined;

/** What is marked in a text for a question. Also words that the register does not know are recognised. */
export function matcherOf(needs: readonly Need[], prepared: PreparedRegister): Matcher {
	const { register } = prepared;
	const known = new Map<string, number>();
	for (const [place, { alternatives }] of needs.entries()) {
		const forms = alternatives.flatMap(({ words }) => words.flat());
		for (const { word } of forms) known.set(register.words[word] ?? "", place);
	}
	const asked = needs.map(({ typed, synonyms, meant }) => {
		const typedWords = wordsIn(meant ?? typed).map(({ word }) => word);
		const others = typedWords.flatMap((word) => spellingsOf(word, prepared));
		// Only one word: of a phrase, each part alone means something else.
		const alike = synonyms
			.filter((text) => wordsIn(text).length === 1)
			.map((text) => text.toLowerCase());
		return { parts: typedWords, stems: new Set([...typedWords, ...others, ...alike].map(stem)) };
	});
	return (word) => {
		const place = known.get(word);
		// What the register knows and did not take for an answer is none: most words need no more than this.
		if (place !== undefined || prepared.placeOf.has(word)) return place;
		const root = stem(word);
		const at = asked.findIndex(
			({ parts, stems }) =>
				(word.length >= shortestPart && stems.has(root)) ||
				parts.some((part) => (part.length >= shortestPart ? word.includes(part) : word === part)),
		);
		return at === -1 ? undefined : at;
	};
}

/** What to look for in the full text for a need, the likeliest first: words without their endings, as they lie in the index. */
export function fullTextWords(
	{ typed, alternatives, synonyms, meant }: Need,
	{ register }: PreparedRegister,
): string[] {
	const forms = alternatives
		.flatMap(({ words, weight }) =>
			words.length === 1
				? words.flat().map((form) => ({ ...form, weight: form.weight * weight }))
				: [],
		)
		.sort((one, other) => other.weight - one.weight)
		.map(({ word }) => register.words[word] ?? "");
	const stems = [meant ?? typed, ...synonyms, ...forms].map((phrase) =>
		wordsIn(phrase)
			.map(({ word }) => stem(word))
			.join(" "),
	);
	return [...new Set(stems)].slice(0, mostSearches);
}

/** Each is a search of its own. */
const mostSearches = 12;
