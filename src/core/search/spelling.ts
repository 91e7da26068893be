import { shortestPart } from "./forms.ts";
import type { PreparedRegister } from "./prepared.ts";

/** From this length on, two letters may be wrong. */
const longWord = 8;

/**
 * The known words that a word may be a slip for, the likeliest first: one letter wrong, missing, too many, or two
 * changed about (Damerau and Levenshtein); in a long word two such slips.
 */
export function suggestions(word: string, prepared: PreparedRegister): string[] {
	if (word.length < shortestPart || /\d/.test(word)) return [];
	const most = word.length >= longWord ? 2 : 1;
	const { register } = prepared;
	const found: { known: string; distance: number; count: number }[] = [];
	const look = (known: string, count: number) => {
		if (known.length < shortestPart || prepared.stopWords.has(known)) return;
		const distance = editDistance(word, known, most);
		if (distance <= most) found.push({ known, distance, count });
	};
	for (const [place, known] of register.words.entries()) {
		look(known, register.inClauses[place]?.length ?? 0);
	}
	for (const { words } of prepared.phrases) {
		if (words.length === 1) look(words[0] ?? "", 1);
	}
	found.sort(
		(one, other) =>
			one.distance - other.distance ||
			Number(other.known[0] === word[0]) - Number(one.known[0] === word[0]) ||
			other.count - one.count ||
			(one.known < other.known ? -1 : 1),
	);
	return [...new Set(found.map(({ known }) => known))];
}

/** The number of slips from one word to the other; one above `most` when there are more. */
export function editDistance(one: string, other: string, most: number): number {
	if (Math.abs(one.length - other.length) > most) return most + 1;
	let older: number[] = [];
	let before = Array.from({ length: other.length + 1 }, (_, at) => at);
	for (let row = 1; row <= one.length; row++) {
		const now = [row];
		for (let column = 1; column <= other.length; column++) {
			const isSame = one[row - 1] === other[column - 1];
			let least = Math.min(
				(before[column] ?? 0) + 1,
				(now[column - 1] ?? 0) + 1,
				(before[column - 1] ?? 0) + (isSame ? 0 : 1),
			);
			const isTurned =
				row > 1 &&
				column > 1 &&
				one[row - 1] === other[column - 2] &&
				one[row - 2] === other[column - 1];
			if (isTurned) least = Math.min(least, (older[column - 2] ?? 0) + 1);
			now.push(least);
		}
		// From the row before, two letters changed about may still come cheaper.
		if (Math.min(...now, ...before) > most) return most + 1;
		[older, before] = [before, now];
	}
	return Math.min(before[other.length] ?? 0, most + 1);
}
