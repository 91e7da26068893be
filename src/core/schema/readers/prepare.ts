import { clean } from "./clean.ts";
import { findNationalIdentityNumber } from "./national-identity-number.ts";
import { type Reading, refused, remarked, unanswered } from "./reading.ts";

/** So much is looked at, signs that nobody sees and all. It is many times the longest answer that any reader takes. */
const mostTyped = 100_000;

/** The longest answer on one line, in characters. */
export const longestLine = 200;

/**
 * What every reader begins with: refuses what is far too long before time is spent on it, takes invisible signs out
 * and remarks on it, sees whether anything is left, and refuses a national identity number before anything can
 * quote it.
 *
 * @param typed what a person typed or pasted, of any length.
 * @param max the longest answer that the reader takes, in characters; said of what is far too long.
 * @param read makes the reading of what is left, trimmed and never empty.
 * @returns the reading that `read` makes; unanswered for white space only.
 */
export function prepare(
	typed: string,
	max: number,
	read: (text: string) => Reading<string>,
): Reading<string> {
	if (typed.length > mostTyped) {
		return refused({ rule: "text-too-long", values: { max, length: typed.length } });
	}
	const { text, removed } = clean(typed);
	const trimmed = text.trim();
	const kind = findNationalIdentityNumber(trimmed);
	if (kind) return refused({ rule: "national-identity-number", values: { kind } });
	const reading = trimmed === "" ? unanswered : read(trimmed);
	if (removed === 0) return reading;
	return remarked(reading, { rule: "characters-removed", values: { count: removed } });
}
