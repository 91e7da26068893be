import { type Form, formsOf, sameWord, shortestPart } from "./forms.ts";
import { type Phrase, type PreparedRegister, wordsOfStem } from "./prepared.ts";
import { suggestions } from "./spelling.ts";
import { hasStem, stem } from "./stem.ts";
import { wordsIn } from "./words.ts";

/** One way to answer a need: each of its words must be there, in one of its forms. */
export interface Alternative {
	readonly words: readonly (readonly Form[])[];
	/** How well it answers, at most 1. */
	readonly weight: number;
}

/** What a question asks for: a word or a phrase of it, and what means the same. */
export interface Need {
	/** As it was typed. */
	readonly typed: string;
	/** Empty when nothing answers it. */
	readonly alternatives: readonly Alternative[];
	/** Words that mean the same and are looked for too, as the glossary has them. */
	readonly synonyms: readonly string[];
	/** The known word that was taken instead of an unknown one. */
	readonly meant?: string;
}

const weights = { synonym: 0.85, meant: 0.7, parts: 0.6 } as const;

/** Reads a question without its numbers as needs. Words that carry no meaning are left out, unless there are no others. */
export function needsOf(question: string, prepared: PreparedRegister): Need[] {
	const words = wordsIn(question).map(({ word }) => word);
	const needs: Need[] = [];
	for (let at = 0; at < words.length; ) {
		const phrases = phrasesAt(words, at, prepared);
		const length = phrases[0]?.words.length ?? 1;
		const typed = words.slice(at, at + length);
		at += length;
		const isPhrase = phrases.length > 0;
		if (!isPhrase && typed.every((word) => prepared.stopWords.has(word))) continue;
		needs.push(needOf(typed, phrases, prepared));
	}
	if (needs.length > 0) return once(needs);
	return once(words.map((word) => needOf([word], [], prepared)));
}

/** The longest phrases that mean the same as others and begin here. */
function phrasesAt(words: readonly string[], at: number, prepared: PreparedRegister): Phrase[] {
	const roots = words.slice(at).map(stem);
	const fitting = prepared.phrases.filter(({ words: own }) =>
		own.every((word, offset) => hasStem(word, roots[offset] ?? "-")),
	);
	const longest = fitting[0]?.words.length;
	return fitting.filter(({ words: own }) => own.length === longest);
}

function needOf(
	typed: readonly string[],
	phrases: readonly Phrase[],
	prepared: PreparedRegister,
): Need {
	const own = alternativeOf(typed, 1, 0, prepared);
	const groups = [...new Set(phrases.map(({ group }) => group))];
	const stems = typed.map(stem).join(" ");
	const others = groups
		.flatMap((group) => prepared.register.synonyms[group] ?? [])
		.map((text) => ({ text, words: wordsIn(text).map(({ word }) => word) }))
		.filter(({ words }) => words.map(stem).join(" ") !== stems)
		.flatMap(({ text, words }) => {
			const alternative = alternativeOf(words, weights.synonym, sameWord, prepared);
			return alternative ? [{ text, alternative }] : [];
		});
	const need = {
		typed: typed.join(" "),
		alternatives: [...(own ? [own] : []), ...others.map(({ alternative }) => alternative)],
		synonyms: [...new Set(others.map(({ text }) => text))],
	};
	const [word] = typed;
	if (need.alternatives.length > 0 || typed.length > 1 || word === undefined) return need;
	return unknownNeed(word, need, prepared);
}

/** A word that stands nowhere: it may be a slip, or a compound that only its parts are known of. */
function unknownNeed(word: string, need: Need, prepared: PreparedRegister): Need {
	for (const meant of suggestions(word, prepared)) {
		const known = needOf([meant], phrasesAt([meant], 0, prepared), prepared);
		if (known.alternatives.length === 0) continue;
		const alternatives = known.alternatives.map((one) => {
			return { ...one, weight: one.weight * weights.meant };
		});
		return { ...need, alternatives, synonyms: known.synonyms, meant };
	}
	const parts = partsOf(word, prepared);
	return parts ? { ...need, alternatives: [parts] } : need;
}

/** «databehandlerkontrakt» as «databehandler» and «kontrakt», with the letter that may join them. */
function partsOf(word: string, prepared: PreparedRegister): Alternative | undefined {
	for (let at = word.length - shortestPart; at >= shortestPart; at--) {
		const [first, second] = [word.slice(0, at), word.slice(at)];
		const heads = [first, ...(/[es]$/.test(first) ? [first.slice(0, -1)] : [])];
		for (const head of heads.filter(({ length }) => length >= shortestPart)) {
			if (!isWord(head, prepared) || !isWord(second, prepared)) continue;
			return alternativeOf([head, second], weights.parts, sameWord, prepared);
		}
	}
	return undefined;
}

function isWord(word: string, prepared: PreparedRegister): boolean {
	return wordsOfStem(stem(word), prepared).length > 0;
}

/**
 * @param least how good a form must be: what was not typed is not looked for within compounds
 * @returns undefined when one of the words stands nowhere
 */
function alternativeOf(
	phrase: readonly string[],
	weight: number,
	least: number,
	prepared: PreparedRegister,
): Alternative | undefined {
	const meaningful = phrase.filter((word) => !prepared.stopWords.has(word));
	const words = (meaningful.length > 0 ? meaningful : phrase).map((word) =>
		formsOf(word, prepared).filter((form) => form.weight >= least),
	);
	return words.every((forms) => forms.length > 0) ? { words, weight } : undefined;
}

/** A word that is asked for twice counts once. */
function once(needs: readonly Need[]): Need[] {
	return [...new Map(needs.map((need) => [need.typed, need])).values()];
}
