import type { AnswerProblem } from "../../issue.ts";

/**
 * What a reader makes of typed text: the normalised value, or the rule that it breaks.
 * Neither stands when nothing was typed. Remarks never block.
 */
export interface Reading<Value> {
	readonly value?: Value;
	readonly problem?: AnswerProblem;
	readonly remarks: readonly AnswerProblem[];
}

/** Nothing was typed: no value, and nothing wrong. */
export const unanswered: Reading<never> = { remarks: [] };

/** The text is understood as this value. */
export function accepted<Value>(
	value: Value,
	remarks: readonly AnswerProblem[] = [],
): Reading<Value> {
	return { value, remarks };
}

/** The text breaks this rule and gives no value. */
export function refused(problem: AnswerProblem): Reading<never> {
	return { problem, remarks: [] };
}

/** The same reading with a remark before its own; none where the text is refused, and must be typed anew. */
export function remarked<Value>(reading: Reading<Value>, remark: AnswerProblem): Reading<Value> {
	return reading.problem ? reading : { ...reading, remarks: [remark, ...reading.remarks] };
}
