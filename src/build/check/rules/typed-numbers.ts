import type { AuthorIssue } from "../../../core/issue.ts";
import type { Place } from "../../../core/template/nodes.ts";
import { type SourceText, sourceText } from "../../source-text.ts";
import type { Rule } from "../analysis.ts";
import { placeWithin } from "../place-within.ts";
import { type Piece, textsOf } from "../texts-of.ts";
import { findTypedNumbers } from "../typed-number.ts";

/**
 * The number of a clause or an appendix is computed. One that is typed is wrong as soon as a clause is added
 * or left out.
 */
export const typedNumbers: Rule = ({ documents }) =>
	documents.flatMap(({ visits, files }) => {
		const sources = new Map(files.map(({ path, source }) => [path, sourceText(source)]));
		return visits.flatMap(({ node, file }) =>
			textsOf(node).flatMap(({ pieces, within }) => {
				const source = sources.get(file.path);
				const text = pieces.map(({ text }) => text).join("");
				return findTypedNumbers(text).flatMap(({ found, index }): AuthorIssue[] => {
					const place = source && placeOf(index, pieces, source);
					return place ? [{ rule: "typed-number", values: { found, within }, place }] : [];
				});
			}),
		);
	});

/** The place of what stands at `index` of the pieces taken together. */
function placeOf(index: number, pieces: readonly Piece[], source: SourceText): Place | undefined {
	let start = 0;
	for (const { text, place } of pieces) {
		if (index < start + text.length) {
			return place && placeWithin(place, text, index - start, source);
		}
		start += text.length;
	}
	return undefined;
}
