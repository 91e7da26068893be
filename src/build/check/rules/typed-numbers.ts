import type { AuthorIssue } from "../../../core/issue.ts";
import { sourceText } from "../../source-text.ts";
import type { Rule } from "../analysis.ts";
import { placeInPieces } from "../place-within.ts";
import { textsOf } from "../texts-of.ts";
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
					const place = source && placeInPieces(index, pieces, source);
					return place ? [{ rule: "typed-number", values: { found, within }, place }] : [];
				});
			}),
		);
	});
