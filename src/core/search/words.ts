/** A word of a text, as it is compared, and where it stands. */
export interface FoundWord {
	/** In lower case, composed. */
	readonly word: string;
	readonly start: number;
	readonly end: number;
}

/**
 * Letters and digits that belong together, of the Latin alphabets: named one by one, since asking Unicode for each
 * letter is slow on a slow phone. «API-et» is two words; «e-post» is one, the same as «epost».
 */
const letters =
	"0-9A-Za-z\\u00aa\\u00b2\\u00b3\\u00b5\\u00b9-\\u00be\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u024f\\u0300-\\u036f";
const pattern = new RegExp(
	`(?<![${letters}])[a-zæøå]-(?=[${letters}])[${letters}]+|[${letters}]+`,
	"gi",
);
const composed = /[\u0300-\u036f]/;

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
	return (composed.test(word) ? word.normalize("NFC") : word).toLowerCase();
}
