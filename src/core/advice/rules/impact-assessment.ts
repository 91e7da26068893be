import { hasData } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";

/**
 * Where data of a risky kind are asked for, somebody must own the assessment of what it means for those concerned, and
 * it must be done before the handling begins.
 */
export const impactAssessment: Rule = (answers, law) => {
	if (!hasData("risky", answers, law)) return [];
	const { status, owner } = answers.impactAssessment ?? {};
	const at = (field: "status" | "owner") => `impactAssessment.${field}`;
	const remark = (rule: ImpactRule, path: string): Remark[] => [{ rule, values: {}, path }];
	if (status === undefined) return remark("impact-assessment", at("status"));
	if (status === "notNeeded") return [];
	return [
		...(status === "planned" ? remark("impact-assessment-first", at("status")) : []),
		...(owner === undefined ? remark("impact-assessment-unowned", at("owner")) : []),
	];
};

type ImpactRule = "impact-assessment" | "impact-assessment-first" | "impact-assessment-unowned";
