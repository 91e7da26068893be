import type { Rule } from "../rule.ts";

/** Both the provider and the consumer must have a basis: one alone is not enough. */
export const bothBases: Rule = ({ disclosureBasis, collectionBasis }) => {
	if ((disclosureBasis === undefined) === (collectionBasis === undefined)) return [];
	const missing = disclosureBasis === undefined ? "disclosure" : "collection";
	const path = `${missing}Basis`;
	return [{ rule: "both-bases-required", values: { missing }, path }];
};
