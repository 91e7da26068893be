import { hasData } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";

/**
 * Where data of a risky kind are asked for, it must be found out whether to assess what that means for those concerned.
 * Once there is to be an assessment, for that reason or for how many the data are about, somebody must own it, and it
 * must be done before the handling begins.
 */
export const impactAssessment: Rule = (answers, law) => {
	const { status, owner } = answers.impactAssessment ?? {};
	if (status === undefined) {
		return hasData("risky", answers, law) ? [{ ...atStatus, rule: "impact-assessment" }] : [];
	}
	const remarks: Remark[] = [];
	if (status === "planned") remarks.push({ ...atStatus, rule: "impact-assessment-first" });
	if (status !== "notNeeded" && owner === undefined) {
		remarks.push({ rule: "impact-assessment-unowned", values: {}, path: "impactAssessment.owner" });
	}
	return remarks;
};

const atStatus = { values: {}, path: "impactAssessment.status" } as const;
