/** Those of the words that do not stand in the text: a short answer where the text itself would be a long one. */
export function missingFrom(text: string, words: readonly string[]): string[] {
	return words.filter((one) => !text.includes(one));
}

/** Those of the words that stand in the text. */
export function foundIn(text: string, words: readonly string[]): string[] {
	return words.filter((one) => text.includes(one));
}
