import { prepare } from "./prepare.ts";
import { accepted, type Reading, refused } from "./reading.ts";
import { severalLines, singleLine } from "./spaces.ts";

/**
 * Text on one line. Line breaks become spaces.
 *
 * @param max the longest text accepted, in characters.
 */
export function readText(typed: string, max = 200): Reading<string> {
	return prepare(typed, (text, removed) => limited(singleLine(text), max, removed));
}

/**
 * Text on several lines. Line breaks are kept, with no more than one empty line in a row.
 *
 * @param max the longest text accepted, in characters; a line break is one.
 */
export function readLongText(typed: string, max = 4000): Reading<string> {
	return prepare(typed, (text, removed) => limited(severalLines(text), max, removed));
}

/** Characters are counted as code points, so that one outside the basic plane counts once. */
function limited(text: string, max: number, removed: number): Reading<string> {
	let length = 0;
	for (const _ of text) length += 1;
	if (length > max) return refused({ rule: "text-too-long", values: { max, length } });
	return accepted(
		text,
		removed > 0 ? [{ rule: "characters-removed", values: { count: removed } }] : [],
	);
}
