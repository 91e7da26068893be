import { chosenServices } from "../chosen.ts";
import type { Rule } from "../rule.ts";

/** Where data of a risky kind are asked for, somebody must own the assessment of what it means for those concerned. */
export const impactAssessment: Rule = (answers, law) => {
	const isRisky = chosenServices(answers, law).some(({ categories }) =>
		categories.some(({ confidential, special }) => confidential || special !== undefined),
	);
	return isRisky ? [{ rule: "impact-assessment", values: {}, path: "services" }] : [];
};
