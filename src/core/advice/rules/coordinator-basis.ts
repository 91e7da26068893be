import type { SegmentAnswers } from "../../schema/segment-case.ts";
import { namesOtherLaw } from "../cited-bases.ts";
import type { SegmentRule } from "../rule.ts";
import { plain } from "../words.ts";

/**
 * A coordinator that handles the data on a basis of its own needs another provision than the one that lists the bases
 * where it names one that must be laid down in law (GDPR art. 6(3)).
 */
export const coordinatorBasis: SegmentRule = ({ ownBasis, ...answers }, law) => {
	if (ownBasis === undefined || !isOnOwnBasis(answers) || namesOtherLaw(ownBasis, law)) return [];
	const named = plain(ownBasis);
	return Object.values(law.processingBases).flatMap((basis) => {
		// The words in brackets say what the basis is; the provision is what stands before them.
		const [provision = ""] = basis.reference.split(" (");
		if (!basis.needsStatute || !named.includes(plain(provision))) return [];
		return [{ rule: "statute-required", values: { basis: basis.reference }, path: "ownBasis" }];
	});
};

function isOnOwnBasis({ responsibility, technicalRole }: SegmentAnswers): boolean {
	return responsibility === "technical" && technicalRole === "ownBasis";
}
