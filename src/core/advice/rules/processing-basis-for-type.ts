import type { Rule } from "../rule.ts";
import { covers, nameOf } from "../types.ts";

/** Some kinds of consumers cannot build their processing on every basis. */
export const processingBasisForType: Rule = ({ consumerType, processingBasis = "" }, law) => {
	const basis = law.processingBases[processingBasis];
	if (consumerType === undefined || !basis?.closedTo) return [];
	if (!covers(basis.closedTo, consumerType, law)) return [];
	const values = { basis: basis.reference, type: nameOf(consumerType, law) };
	return [{ rule: "processing-basis-closed-to-type", values, path: "processingBasis" }];
};
