import { validNames } from "../../nearest.ts";
import { readers } from "../../published/readers.ts";
import type { Rule } from "../analysis.ts";

/** `concerns` names readers that there are. */
export const concernedReaders: Rule = ({ documents }) =>
	documents.flatMap(({ visits }) =>
		visits.flatMap(({ node }) => {
			if (node.type !== "clause" || !node.place) return [];
			const { concerns = [], place } = node;
			return concerns
				.filter((found) => !(readers as readonly string[]).includes(found))
				.map((found) => {
					const values = { found, valid: validNames(found, readers) };
					return { rule: "unknown-reader" as const, values, place };
				});
		}),
	);
