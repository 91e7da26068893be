import { clean } from "./clean.ts";
import { findNationalIdentityNumber } from "./national-identity-number.ts";
import { type Reading, refused, remarked, unanswered } from "./reading.ts";

/**
 * What every reader begins with: takes invisible signs out and remarks on it, sees whether anything is left,
 * and refuses a national identity number before anything can quote it.
 *
 * @param typed what a person typed or pasted, of any length.
 * @param read makes the reading of what is left, trimmed and never empty.
 * @returns the reading that `read` makes; unanswered for white space only.
 */
export function prepare(typed: string, read: (text: string) => Reading<string>): Reading<string> {
	const { text, removed } = clean(typed);
	const trimmed = text.trim();
	const kind = findNationalIdentityNumber(trimmed);
	if (kind) return refused({ rule: "national-identity-number", values: { kind } });
	const reading = trimmed === "" ? unanswered : read(trimmed);
	if (removed === 0) return reading;
	return remarked(reading, { rule: "characters-removed", values: { count: removed } });
}
