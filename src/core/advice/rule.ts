import type { AdviceProblem } from "../issue.ts";
import type { ConsumerAnswers } from "../schema/consumer-case.ts";
import type { Law } from "../schema/law.ts";
import type { SegmentAnswers } from "../schema/segment-case.ts";

/** The answers of a case, and the one that is asked before it: whether there is a legal basis at all. */
export type AdvisedAnswers = ConsumerAnswers & { readonly hasLegalBasis?: "yes" | "no" };

/** What a rule has to say, at the field with the given path. */
export type Remark = AdviceProblem & {
	readonly path: string;
	/** The legal bases of the case that it is about. */
	readonly bases?: readonly string[];
	readonly link?: string;
};

/** One rule: the law comes as data. While an answer that it needs is missing, it is silent. */
export type Rule = (answers: AdvisedAnswers, law: Law) => readonly Remark[];

/** The same of a segment's case. */
export type SegmentRule = (answers: SegmentAnswers, law: Law) => readonly Remark[];
