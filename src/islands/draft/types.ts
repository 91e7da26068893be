export type { AnswerIssue, AnswerProblem } from "../../core/issue.ts";
export type { Language } from "../../core/language.ts";
