import type { AdviceRule, AdviceRules, Severity } from "./advice-rules.ts";
import type { AnswerRule, AnswerRules } from "./answer-rules.ts";
import type { AuthorRule, AuthorRules } from "./author-rules.ts";
import type { DoorRule, DoorRules } from "./door-rules.ts";
import type { Place } from "./template/nodes.ts";

/** A rule that an answer breaks, with the values that the sentence about it needs. */
export type AnswerProblem = {
	[Rule in AnswerRule]: { readonly rule: Rule; readonly values: AnswerRules[Rule] };
}[AnswerRule];

/** Something wrong with an answer, at the field with the given path: `contacts.contact-1.email`. */
export type AnswerIssue = AnswerProblem & { readonly path: string };

/** A rule that speaks about a case, with the values that the sentence about it needs. */
export type AdviceProblem = {
	[Rule in AdviceRule]: { readonly rule: Rule; readonly values: AdviceRules[Rule] };
}[AdviceRule];

/** Something that the law says about a case, at the field with the given path. Decision support, never a conclusion. */
export type Finding = AdviceProblem & {
	readonly path: string;
	readonly severity: Severity;
	/** No document can be right: none is made. */
	readonly noDocument?: true;
	/** The ids of the legal bases that it rests on. */
	readonly bases: readonly string[];
	/** The page that tells more, as a path on the site. */
	readonly link?: string;
};

/** Something wrong in the content, at a place in a file. */
export type AuthorIssue = {
	[Rule in AuthorRule]: {
		readonly rule: Rule;
		readonly values: AuthorRules[Rule];
		readonly place: Place;
	};
}[AuthorRule];

/** Why a file or a link, or a part of it, was not taken, with the values that the sentence about it needs. */
export type DoorProblem = {
	[Rule in DoorRule]: { readonly rule: Rule; readonly values: DoorRules[Rule] };
}[DoorRule];

/** Something in a file that was not taken although the rest was, at the field with the given path. */
export type DoorIssue = DoorProblem & { readonly path: string };
