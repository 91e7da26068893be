/** The first sentence: what a list has room for. */
export function firstSentence(text: string): string {
	return /^.*?[.!?](?=\s+\p{Lu}|\s*$)/su.exec(text)?.[0] ?? text;
}
