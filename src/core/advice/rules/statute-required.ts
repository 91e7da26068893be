import { namesOtherLaw } from "../cited-bases.ts";
import type { Rule } from "../rule.ts";

/** A basis that must be laid down in law needs another provision than the one that lists the bases. */
export const statuteRequired: Rule = ({ processingBasis = "", collectionBasis }, law) => {
	const basis = law.processingBases[processingBasis];
	if (!basis?.needsStatute || collectionBasis === undefined) return [];
	if (namesOtherLaw(collectionBasis, law)) return [];
	const values = { basis: basis.reference };
	return [{ rule: "statute-required", values, path: "collectionBasis" }];
};
