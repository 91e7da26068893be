import type { AnswerIssue, AnswerProblem } from "../issue.ts";

/** Takes down what is found when answers are read, each at its path. */
export interface Report {
	/** The answer is wrong, and is left out. */
	readonly wrong: (path: string, problem: AnswerProblem) => void;
	/** Signs that nobody sees were taken out of what was given; the rest stands. */
	readonly cleaned: (path: string, remark: AnswerProblem) => void;
}

/** What has been taken down so far. */
export interface TakenDown {
	readonly report: Report;
	readonly issues: readonly AnswerIssue[];
	readonly cleaned: readonly AnswerIssue[];
}

/** No form can have so many mistakes; a file made to have them must not fill the memory. */
const most = 1000;

/** Begins a report with nothing in it. */
export function startReport(): TakenDown {
	const issues: AnswerIssue[] = [];
	const cleaned: AnswerIssue[] = [];
	const into = (list: AnswerIssue[]) => (path: string, problem: AnswerProblem) => {
		if (list.length < most) list.push({ ...problem, path });
	};
	return { report: { wrong: into(issues), cleaned: into(cleaned) }, issues, cleaned };
}
