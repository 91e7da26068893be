import type { Rule } from "../rule.ts";
import { covers, nameOf } from "../types.ts";

/** A provision is open to some kinds of consumers, closed to others, and doubtful for some of those. */
export const basisForType: Rule = ({ consumerType, disclosureBasis }, law) => {
	if (consumerType === undefined || disclosureBasis === undefined) return [];
	const basis = law.legalBases[disclosureBasis];
	if (!basis || covers(basis.openTo, consumerType, law)) return [];
	const rule = basis.doubtfulFor?.includes(consumerType)
		? "basis-doubtful-for-type"
		: "basis-closed-to-type";
	const values = { basis: basis.reference, type: nameOf(consumerType, law) };
	return [{ rule, values, path: "disclosureBasis", bases: [disclosureBasis] }];
};
