import type { Place } from "../../core/template/nodes.ts";
import type { SourceText } from "../source-text.ts";
import type { Piece } from "./texts-of.ts";

/**
 * The place of what stands at `index` of a text that begins at `place`. The reader of Markdown has folded
 * line ends and escapes out of the text, so the word is counted up in the source instead.
 */
export function placeWithin(place: Place, text: string, index: number, source: SourceText): Place {
	const start = source.offsetOf(place);
	// A title begins somewhere after the component that it is a title of.
	const firstWord = /\S+/.exec(text)?.[0] ?? "";
	const word = /^\S*/.exec(text.slice(index))?.[0] ?? "";
	let left = text.slice(0, index).split(word).length;
	let offset = Math.max(start, source.text.indexOf(firstWord, start)) - 1;
	while (left > 0) {
		offset = source.text.indexOf(word, offset + 1);
		if (offset < 0) return place;
		left -= 1;
	}
	return { path: place.path, ...source.pointAt(offset) };
}

/** The place of what stands at `index` of the pieces taken together. */
export function placeInPieces(
	index: number,
	pieces: readonly Piece[],
	source: SourceText,
): Place | undefined {
	let start = 0;
	for (const { text, place } of pieces) {
		if (index < start + text.length) {
			return place && placeWithin(place, text, index - start, source);
		}
		start += text.length;
	}
	return undefined;
}
