import { type PreparedRegister, spellingsOf, wordsOfStem } from "./prepared.ts";
import { stem } from "./stem.ts";

/** A word of the texts that answers a word of the question, and how well: at most 1. */
export interface Form {
	/** Its place in the register's words. */
	readonly word: number;
	readonly weight: number;
}

/** Shorter words are only matched whole: «API» is not looked for within «kapittel». */
export const shortestPart = 4;

const weights = {
	same: 1,
	inflected: 0.95,
	end: 0.65,
	beginning: 0.6,
	within: 0.5,
	/** Less of it is there: only the stem. */
	stemOnly: 0.8,
} as const;

/** Words with a lower weight only contain what was asked for. */
export const sameWord = 0.9;

/**
 * The words of the texts that a word stands for: itself, its inflections, its other spellings, and the compounds
 * that it is a part of.
 * @param word as `fold` leaves it
 */
export function formsOf(word: string, prepared: PreparedRegister): readonly Form[] {
	const known = prepared.forms.get(word);
	if (known) return known;
	const forms = findForms(word, prepared);
	prepared.forms.set(word, forms);
	return forms;
}

function findForms(word: string, prepared: PreparedRegister): Form[] {
	const found = new Map<number, number>();
	const take = (place: number, weight: number) => {
		if (weight > (found.get(place) ?? 0)) found.set(place, weight);
	};
	const same = prepared.placeOf.get(word);
	if (same !== undefined) take(same, weights.same);
	if (word.length >= shortestPart && !/\d/.test(word)) {
		const root = stem(word);
		for (const place of wordsOfStem(root, prepared)) {
			// «dele» and «del» have the same stem, but are not the same word.
			const isShort = (prepared.register.words[place]?.length ?? 0) < shortestPart;
			if (!isShort) take(place, weights.inflected);
		}
		const part = root.length >= shortestPart ? root : word;
		for (const [place, whole] of prepared.register.words.entries()) {
			const weight = partWeight(whole, word, part);
			if (weight > 0) take(place, weight);
		}
	}
	for (const other of spellingsOf(word, prepared)) {
		for (const place of wordsOfStem(stem(other), prepared)) take(place, weights.inflected);
	}
	return [...found].map(([place, weight]) => ({ word: place, weight }));
}

/** Compounds in Norwegian are a kind of what they end in: «taushetsplikt» is a duty. */
function partWeight(whole: string, word: string, root: string): number {
	const isWhole = whole.includes(word);
	if (!isWhole && !whole.includes(root)) return 0;
	const part = isWhole ? word : root;
	const whence = whole.startsWith(part)
		? weights.beginning
		: whole.endsWith(part) || stem(whole).endsWith(root)
			? weights.end
			: weights.within;
	return isWhole ? whence : whence * weights.stemOnly;
}
