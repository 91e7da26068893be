import type { AuthorIssue } from "../../../core/issue.ts";
import type { VocabularyEntry } from "../../../core/schema/vocabulary.ts";
import type { Condition, Place } from "../../../core/template/nodes.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";
import { isCondition } from "../uses.ts";

/** A condition asks for options of a choice, for the truth of a fact, or whether an optional field is filled in. */
export const conditions: Rule = ({ documents }) =>
	documents.flatMap(({ uses }) =>
		uses.flatMap(({ condition, place, found }) => {
			if (!condition || typeof found === "string") return [];
			return condition.answered
				? faultsOfAnswered(condition, found.entry, place)
				: faultsOf(condition, found.entry, place);
		}),
	);

function faultsOfAnswered(
	{ path, is }: Condition,
	{ optional }: VocabularyEntry,
	place: Place,
): AuthorIssue[] {
	if (is) return [{ rule: "answered-with-options", values: { found: path }, place }];
	if (optional) return [];
	return [{ rule: "answered-but-required", values: { found: path }, place }];
}

function faultsOf(
	{ path, is }: Condition,
	{ kind, options = [] }: VocabularyEntry,
	place: Place,
): AuthorIssue[] {
	if (!isCondition(kind)) {
		return [{ rule: "path-is-no-condition", values: { found: path, kind }, place }];
	}
	if (kind === "fact") {
		return is ? [{ rule: "fact-with-options", values: { found: path }, place }] : [];
	}
	if (!is) {
		const valid = validNames("", options);
		return [{ rule: "condition-without-options", values: { found: path, valid }, place }];
	}
	return is
		.filter((option) => !options.includes(option))
		.map((option) => {
			const values = { found: option, path, valid: validNames(option, options) };
			return { rule: "unknown-option", values, place };
		});
}
