import { clean } from "./clean.ts";
import { findNationalIdentityNumber } from "./national-identity-number.ts";
import { type Reading, refused, unanswered } from "./reading.ts";

/**
 * What every reader begins with: takes invisible signs out, sees whether anything is left,
 * and refuses a national identity number before anything can quote it.
 *
 * @param typed what a person typed or pasted, of any length.
 * @param read makes the reading of what is left, trimmed and never empty; `removed` counts the signs taken out.
 * @returns the reading that `read` makes; unanswered for white space only.
 */
export function prepare(
	typed: string,
	read: (text: string, removed: number) => Reading<string>,
): Reading<string> {
	const { text, removed } = clean(typed);
	const trimmed = text.trim();
	if (trimmed === "") return unanswered;
	const kind = findNationalIdentityNumber(trimmed);
	if (kind) return refused({ rule: "national-identity-number", values: { kind } });
	return read(trimmed, removed);
}
