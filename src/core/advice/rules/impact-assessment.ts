import { hasData } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";

/**
 * Where data of a risky kind are asked for, somebody must own the assessment of what it means for those concerned, and
 * it must be done before the handling begins.
 */
export const impactAssessment: Rule = (answers, law) => {
	if (!hasData("risky", answers, law)) return [];
	const { status, owner } = answers.impactAssessment ?? {};
	if (status === undefined) return [{ ...atStatus, rule: "impact-assessment" }];
	const remarks: Remark[] = [];
	if (status === "planned") remarks.push({ ...atStatus, rule: "impact-assessment-first" });
	if (status !== "notNeeded" && owner === undefined) {
		remarks.push({ rule: "impact-assessment-unowned", values: {}, path: "impactAssessment.owner" });
	}
	return remarks;
};

const atStatus = { values: {}, path: "impactAssessment.status" } as const;
