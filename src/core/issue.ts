import type { AnswerRule, AnswerRules } from "./answer-rules.ts";
import type { AuthorRule, AuthorRules } from "./author-rules.ts";
import type { Place } from "./template/nodes.ts";

/** A rule that an answer breaks, with the values that the sentence about it needs. */
export type AnswerProblem = {
	[Rule in AnswerRule]: { readonly rule: Rule; readonly values: AnswerRules[Rule] };
}[AnswerRule];

/** Something wrong with an answer, at the field with the given path: `contacts.contact-1.email`. */
export type AnswerIssue = AnswerProblem & { readonly path: string };

/** Something wrong in the content, at a place in a file. */
export type AuthorIssue = {
	[Rule in AuthorRule]: {
		readonly rule: Rule;
		readonly values: AuthorRules[Rule];
		readonly place: Place;
	};
}[AuthorRule];
