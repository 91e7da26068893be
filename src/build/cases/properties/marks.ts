import { isDeepStrictEqual } from "node:util";
import type { DocumentNode } from "../../../core/document/nodes.ts";
import { childrenOf } from "../../../core/document/visit.ts";
import type { Breach, Property } from "./property.ts";

/**
 * The document is marked as a draft just when the text holds a blank or something must be put right, lists each
 * open question once, and
 * always bears the proposal line.
 */
export const marks: Property = ({ document, blanks }) => {
	const { draftMark, openItems, corrections, proposal } = document;
	const open = new Set(openFields(document.children));
	const told = new Set(blanks.map(({ field }) => field));
	const isOpen = open.size > 0;
	const isMarked = draftMark !== undefined && draftMark !== "";
	const isListed = isDeepStrictEqual(openItems?.children ?? [], blanks);
	const astray = open.symmetricDifference(told);
	const isWhole = astray.size === 0 && told.size === blanks.length;
	const breaches: Breach[] = [];
	const isUnmarked = draftMark === undefined;
	const isUnfinished = isOpen || corrections !== undefined;
	const isTold = isOpen === (openItems !== undefined);
	if (!(isUnfinished ? isMarked : isUnmarked) || !isTold || !isListed || !isWhole) {
		breaches.push({ rule: "draft-mark-astray", at: [...astray].join(" ") });
	}
	if (proposal.trim() === "") breaches.push({ rule: "proposal-missing", at: "" });
	return breaches;
};

function openFields(nodes: readonly DocumentNode[]): string[] {
	return nodes.flatMap((node) => {
		if (node.type === "note" || node.type === "summary") return [];
		return [...(node.type === "blank" ? [node.field] : []), ...openFields(childrenOf(node))];
	});
}
