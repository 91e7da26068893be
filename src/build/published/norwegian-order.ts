/** Letters as the Norwegian alphabet has them; the locale of the machine has no say. */
const alphabet = "abcdefghijklmnopqrstuvwxyzæøå";

/** Foreign letters stand with the Norwegian ones that they are taken for. */
const folded: Readonly<Record<string, string>> = { ä: "æ", ö: "ø", ü: "y" };

/** Above every number that a name may hold. */
const firstLetter = 1_000_000_000;

/**
 * Compares as a Norwegian dictionary does: æ, ø and å last, capitals like other letters, word by word. Numbers
 * within are compared by their size, so that § 3-3 stands before § 3-11.
 */
export function compareNorwegian(one: string, other: string): number {
	const left = ranksOf(one);
	const right = ranksOf(other);
	for (const [at, rank] of left.entries()) {
		const difference = rank - (right[at] ?? -1);
		if (difference !== 0) return difference;
	}
	if (left.length !== right.length) return -1;
	return one < other ? -1 : one > other ? 1 : 0;
}

/** The capital that a word stands under; undefined for one that begins with a digit or a sign. */
export function initialOf(word: string): string | undefined {
	const [first = ""] = plain(word);
	return /\p{L}/u.test(first) ? first.toUpperCase() : undefined;
}

/** A number for each letter, each number and each gap between words. */
function ranksOf(text: string): number[] {
	return [...plain(text).matchAll(/\d+|\p{L}|[^\d\p{L}]+/gu)].map(([part]) => {
		if (/\d/.test(part)) return Math.min(1 + Number(part), firstLetter - 1);
		if (!/\p{L}/u.test(part)) return 0;
		const place = alphabet.indexOf(part);
		return firstLetter + (place >= 0 ? place : alphabet.length + (part.codePointAt(0) ?? 0));
	});
}

/** Lower case, without accents that do not make another letter. */
function plain(text: string): string {
	return [...text.toLowerCase().trim()]
		.map((sign) => folded[sign] ?? (alphabet.includes(sign) ? sign : withoutAccent(sign)))
		.join("");
}

function withoutAccent(sign: string): string {
	return sign.normalize("NFD").replace(/\p{M}/gu, "");
}
