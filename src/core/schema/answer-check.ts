import type { AnswerProblem } from "../issue.ts";

/** Something that must hold between several answers. Where it does not, the named field is the one refused. */
export interface AnswerCheck<Answers> {
	readonly field: string;
	readonly problem: AnswerProblem;
	/** True also while one of the answers is missing. */
	readonly holds: (answers: Answers) => boolean;
}
