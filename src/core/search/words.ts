/** A word of a text, as it is compared, and where it stands. */
export interface FoundWord {
	/** In lower case, composed. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/** Letters and digits that belong together. «API-et» is two words; «e-post» is one, the same as «epost». */
const pattern = /(?:(?<![\p{L}\p{N}])\p{L}-(?=\p{L}))?[\p{L}\p{N}\p{M}]+/gu;

/** The words of a text, in reading order. */
export function wordsIn(text: string): FoundWord[] {
	return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
		word: fold(found).replace("-", ""),
		start: index,
		end: index + found.length,
	}));
}

/** The words alone, each once. */
export function wordSet(text: string): Set<string> {
	return new Set(wordsIn(text).map(({ word }) => word));
}

/** A word as it is compared: capitals, and letters written in two parts, make no difference. */
export function fold(word: string): string {
	return word.normalize("NFC").toLowerCase();
}
