import { editDistance } from "../wording/edit-distance.ts";
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
