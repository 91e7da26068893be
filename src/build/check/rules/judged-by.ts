import type { AuthorIssue } from "../../../core/issue.ts";
import { adviceTexts } from "../../../texts/nb/advice.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";

/** What an agreement is judged by is rules that the advice has: one with another name would never speak. */
export const judgedByRules: Rule = ({ content: { agreementIndex: index } }) => {
	const names = Object.keys(adviceTexts.sentences);
	return Object.entries(index?.data ?? {}).flatMap(([id, { judgedBy = [] }]) =>
		judgedBy.flatMap((found, position): AuthorIssue[] => {
			const place = index?.places.ofValue([id, "judgedBy", position]);
			if (names.includes(found) || !place) return [];
			const values = { key: `${id}.judgedBy`, found, valid: validNames(found, names) };
			return [{ rule: "data-unknown-id", values, place }];
		}),
	);
};
