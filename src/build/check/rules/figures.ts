import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";

/** A figure that a page shows is there. */
export const figures: Rule = ({ content }) => {
	const known = Object.keys(content.figures);
	return content.prose.flatMap(({ sections }) =>
		sections.flatMap(({ figures }) =>
			figures
				.filter(({ name }) => !known.includes(name))
				.map(({ name: found, place }) => {
					const values = { found, valid: validNames(found, known) };
					return { rule: "unknown-figure" as const, values, place };
				}),
		),
	);
};
