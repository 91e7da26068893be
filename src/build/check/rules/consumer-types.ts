import type { AuthorIssue } from "../../../core/issue.ts";
import { broadConsumerTypes } from "../../../core/schema/consumer-type.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";

/** What the content says of kinds of consumers is said of kinds that there are. */
export const consumerTypes: Rule = ({ content }) => {
	const known = Object.keys(content.consumerTypes?.data ?? {});
	const valid = [...new Set([...broadConsumerTypes, ...known])];
	// A mistake in the file of the types is told there, and once.
	if (!content.consumerTypes && content.files.includes("content/consumer-types.yaml")) return [];
	return Object.values(content.legalBases).flatMap(({ data, places }) =>
		data.openTo.flatMap((found, position): AuthorIssue[] => {
			if (valid.includes(found)) return [];
			const values = { key: "openTo", found, valid: validNames(found, valid) };
			return [{ rule: "data-unknown-id", values, place: places.ofValue(["openTo", position]) }];
		}),
	);
};
