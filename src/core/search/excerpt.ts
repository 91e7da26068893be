import type { Matcher } from "./matching.ts";
import { wordsIn } from "./words.ts";

/** A piece of an excerpt. */
export interface ExcerptPart {
	readonly text: string;
	readonly marked: boolean;
}

/** About two lines in a list of hits. */
const usualLength = 160;

/**
 * The piece of a text that says most of what was asked for, with the words marked. It begins and ends between
 * words, and says by an ellipsis that there is more.
 * @param length about how many letters
 * @returns nothing when no word answers
 */
export function excerptOf(text: string, matcher: Matcher, length = usualLength): ExcerptPart[] {
	const words = wordsIn(text).map((word) => ({ ...word, need: matcher(word.word) }));
	const matches = words.filter(({ need }) => need !== undefined);
	if (matches.length === 0) return [];
	const starts = matches.map((first) => {
		const inside = matches.filter(
			({ start, end }) => start >= first.start && end <= first.start + length,
		);
		return { first, inside, value: new Set(inside.map(({ need }) => need)).size };
	});
	const best = starts.reduce((one, other) =>
		other.value > one.value ||
		(other.value === one.value && other.inside.length > one.inside.length)
			? other
			: one,
	);
	const last = best.inside.at(-1) ?? best.first;
	const spare = Math.max(0, length - (last.end - best.first.start));
	if (text.length <= length) return marked(text, 0, text.length, matches);
	const from = beginning(text, best.first.start, Math.floor(spare / 2));
	const to = ending(text, Math.max(last.end, from + length));
	return [
		...(from > 0 ? [plain("… ")] : []),
		...marked(text, from, to, matches),
		...(to < text.trimEnd().length ? [plain(" …")] : []),
	];
}

function marked(
	text: string,
	from: number,
	to: number,
	matches: readonly { readonly start: number; readonly end: number }[],
): ExcerptPart[] {
	const parts: ExcerptPart[] = [];
	let done = from;
	for (const { start, end } of matches) {
		if (start < from || end > to) continue;
		if (start > done) parts.push(plain(text.slice(done, start)));
		parts.push({ text: text.slice(start, end), marked: true });
		done = end;
	}
	if (done < to) parts.push(plain(text.slice(done, to)));
	return parts;
}

function plain(text: string): ExcerptPart {
	return { text: text.replace(/\s+/g, " "), marked: false };
}

/** A place between words, at most `room` before `start`; the beginning of a sentence where there is one. */
function beginning(text: string, start: number, room: number): number {
	if (start <= room) return 0;
	const before = text.slice(start - room, start);
	const sentence = Math.max(before.lastIndexOf(". "), before.lastIndexOf("\n"));
	if (sentence !== -1) return start - room + sentence + (before[sentence] === "." ? 2 : 1);
	const space = before.indexOf(" ");
	return space === -1 ? start : start - room + space + 1;
}

function ending(text: string, end: number): number {
	if (end >= text.length) return text.length;
	const space = text.slice(0, end + 1).lastIndexOf(" ");
	const word = text.slice(end).search(/\s|$/);
	return space > end - 20 ? space : end + word;
}
