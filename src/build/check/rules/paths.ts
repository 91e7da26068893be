import type { AuthorIssue } from "../../../core/issue.ts";
import type { Vocabulary } from "../../../core/schema/vocabulary.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";
import { isTerms, type Use, validPaths } from "../uses.ts";

/** Every path must be in the vocabulary, and be used as what it is: a value, a list, a list of terms. */
export const paths: Rule = ({ documents }) =>
	documents.flatMap(({ uses, vocabulary }) =>
		uses.flatMap((use) => {
			const issue = faultOf(use, vocabulary);
			return issue ? [issue] : [];
		}),
	);

function faultOf(use: Use, vocabulary: Vocabulary): AuthorIssue | undefined {
	const { as, path, place, found } = use;
	if (found === "unknowable") return undefined;
	const valid = () => validNames(path, validPaths(use, vocabulary));
	if (found === "unknown") {
		return { rule: "unknown-path", values: { found: path, valid: valid() }, place };
	}
	const { kind, row } = found.entry;
	if (as === "value" && kind === "rows") {
		return { rule: "path-is-rows", values: { found: path }, place };
	}
	if (as === "value" && kind === "fact") {
		return { rule: "path-is-fact", values: { found: path }, place };
	}
	if ((as === "rows" || as === "terms") && kind !== "rows") {
		return { rule: "path-is-not-rows", values: { found: path, kind }, place };
	}
	if (as === "terms" && !isTerms(row)) {
		return { rule: "rows-are-no-terms", values: { found: path, valid: valid() }, place };
	}
	return undefined;
}
