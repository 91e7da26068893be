import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";

/** A reference names a clause or an appendix of its own document. In a half-read document it may be the lost half. */
export const references: Rule = ({ documents }) =>
	documents.flatMap(({ visits, sound }) => {
		if (!sound) return [];
		const ids = visits.flatMap(({ node }) =>
			node.type === "clause" || node.type === "appendix" ? [node.id] : [],
		);
		return visits.flatMap(({ node }) => {
			if (node.type !== "reference" || !node.place || ids.includes(node.to)) return [];
			const values = { found: node.to, valid: validNames(node.to, ids) };
			return [{ rule: "unknown-reference", values, place: node.place }];
		});
	});
