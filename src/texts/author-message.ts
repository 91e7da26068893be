import type { AuthorRules } from "../core/author-rules.ts";
import type { AuthorIssue } from "../core/issue.ts";
import { authors } from "./nb/authors.ts";

/** One line about a mistake in the content: where, what, what was expected, what to do, and which rule. */
export function authorMessage(issue: AuthorIssue): string {
	const { path, line, column } = issue.place;
	const { unexpected, expected, fix } = sentencesOf(issue);
	const message = `Uventet ${unexpected}, forventet ${expected}. Slik retter du det: ${fix} [${issue.rule}]`;
	return `${path}:${line}:${column}: ${message.replace(/\s+/g, " ")}`;
}

function sentencesOf<Rule extends keyof AuthorRules>({
	rule,
	values,
}: {
	readonly rule: Rule;
	readonly values: AuthorRules[Rule];
}) {
	return authors[rule](values);
}

/** The closing line of a check: «2 feil i 12 filer». */
export function checkSummary(mistakes: number, files: number): string {
	return `${mistakes} feil i ${files} ${files === 1 ? "fil" : "filer"}`;
}
