/**
 * Text made safe for XML 1.0 (§2.2 Characters): what the format cannot hold becomes U+FFFD, which is seen;
 * bidirectional embeddings, overrides and isolates, which could make a sentence read otherwise than it is stored, go.
 */

// A lone surrogate matches alone only under the `u` flag.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const illegal = /[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]/gu;
const bidirectional = /[\u202a-\u202e\u2066-\u2069]/g;
const markup = /[&<>"]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to find
const suspect = /[&<>"\0-\x1f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]/u;

const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Text without what XML cannot hold and without bidirectional controls; markup is left as it is. */
export function clean(text: string): string {
	return suspect.test(text) ? text.replace(bidirectional, "").replace(illegal, "\ufffd") : text;
}

/** Text between tags. */
export function escapeText(text: string): string {
	if (!suspect.test(text)) return text;
	return clean(text).replace(markup, (character) =>
		character === '"' ? character : (entities[character] ?? character),
	);
}

/** Text between double quotes. Line breaks and tabs become spaces, as every reader would make them (§3.3.3). */
export function escapeAttribute(text: string): string {
	if (!suspect.test(text)) return text;
	return clean(text)
		.replace(/[\t\r\n]+/g, " ")
		.replace(markup, (character) => entities[character] ?? character);
}

/** A whole part: the declaration and its root element. */
export function part(root: string): string {
	return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${root}`;
}
