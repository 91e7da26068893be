import type { AnswerRule, AnswerRules } from "../core/answer-rules.ts";
import type { AnswerProblem } from "../core/issue.ts";

/** A sentence for each rule, in one language. */
export type AnswerSentences = {
	readonly [Rule in AnswerRule]: (values: AnswerRules[Rule]) => string;
};

/** The rules that never refuse an answer: they remark on it. */
export type RemarkRule =
	| "characters-removed"
	| "organisation-number-synthetic"
	| "organisation-number-first-digit"
	| "telephone-first-digit";

export type RemarkSentences = Pick<AnswerSentences, RemarkRule>;

/** What is wrong with an answer, and what to do, in words. */
export function answerSentence(
	{ rule, values }: AnswerProblem,
	sentences: AnswerSentences,
): string {
	return (sentences[rule] as (values: AnswerRules[AnswerRule]) => string)(values);
}
