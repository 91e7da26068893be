import { longestLine, prepare } from "./prepare.ts";
import { accepted, type Reading, refused } from "./reading.ts";
import { severalLines, singleLine } from "./spaces.ts";

/**
 * Text on one line. Line breaks become spaces.
 *
 * @param max the longest text accepted, in characters.
 */
export function readText(typed: string, max = longestLine): Reading<string> {
	return prepare(typed, max, (text) => limited(singleLine(text), max));
}

/**
 * Text on several lines. Line breaks are kept, with no more than one empty line in a row.
 *
 * @param max the longest text accepted, in characters; a line break is one.
 */
export function readLongText(typed: string, max = 4000): Reading<string> {
	return prepare(typed, max, (text) => limited(severalLines(text), max));
}

/** Characters are counted as code points, so that one outside the basic plane counts once. */
function limited(text: string, max: number): Reading<string> {
	let length = 0;
	for (const _ of text) length += 1;
	if (length > max) return refused({ rule: "text-too-long", values: { max, length } });
	return accepted(text);
}
