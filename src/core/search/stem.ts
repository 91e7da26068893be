import { stemmer } from "@orama/stemmers/norwegian";

const kept = new Map<string, string>();

/**
 * A word without its endings, by the Norwegian Snowball rules (https://snowballstem.org/algorithms/norwegian/stemmer.html),
 * which know the endings of both standards: «opplysningene» and «opplysningane» have the same stem.
 * @param word in lower case
 */
export function stem(word: string): string {
	let known = kept.get(word);
	if (known === undefined) {
		known = stemmer(word);
		kept.set(word, known);
	}
	return known;
}

/** Whether a word has a stem. A stem is what a word begins with, so that few words need be cut to see that they have not. */
export function hasStem(word: string, root: string): boolean {
	return word.startsWith(root) && stem(word) === root;
}
