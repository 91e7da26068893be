import type { Rule } from "../analysis.ts";

/** The name of a row must mean one thing: not a field as well, nor the row of a repetition around it. */
export const rowNames: Rule = ({ documents }) =>
	documents.flatMap(({ visits, vocabulary }) => {
		const taken = new Set(Object.keys(vocabulary).map((path) => path.split(".")[0]));
		return visits.flatMap(({ node, scope }) => {
			if ((node.type !== "each" && node.type !== "table") || !node.place) return [];
			if (!taken.has(node.as) && !scope.rows.has(node.as)) return [];
			return [{ rule: "row-name-taken", values: { found: node.as }, place: node.place }];
		});
	});
