import type { Rule } from "../rule.ts";
import { nameOf } from "../types.ts";

/** Who acts only for others has nothing of its own to declare. */
export const ownBasis: Rule = ({ consumerType }, law) => {
	const type = consumerType === undefined ? undefined : law.consumerTypes[consumerType];
	if (consumerType === undefined || type?.ownBasis !== false) return [];
	const { leadsTo } = type;
	return [
		{
			rule: "type-without-own-basis",
			values: { type: nameOf(consumerType, law) },
			path: "consumerType",
			...(leadsTo === undefined ? {} : { link: leadsTo }),
		},
	];
};
