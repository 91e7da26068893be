import type { AnswerRule, AnswerRules } from "../core/answer-rules.ts";
import type { AnswerProblem } from "../core/issue.ts";

/** A sentence for each rule, in one language. */
export type AnswerSentences = {
	readonly [Rule in AnswerRule]: (values: AnswerRules[Rule]) => string;
};

/** What is wrong with an answer, and what to do, in words. */
export function answerSentence(
	{ rule, values }: AnswerProblem,
	sentences: AnswerSentences,
): string {
	return (sentences[rule] as (values: AnswerRules[AnswerRule]) => string)(values);
}
