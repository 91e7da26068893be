import { chosenServices, namesOf } from "../chosen.ts";
import { namesSection } from "../cited-bases.ts";
import type { Remark, Rule } from "../rule.ts";

/**
 * Data that may reveal something of a special category need a condition of their own. Whether the one that is named
 * is met is for the consumer to say; that it is one of the provision that protects the data can be seen.
 */
export const specialCategory: Rule = (answers, law) => {
	const { specialCondition } = answers;
	const isNamed = (id: string) => namesSection(specialCondition ?? "", id, law);
	return chosenServices(answers, law).flatMap(({ path, categories }): Remark[] => {
		const open = categories.filter(({ special }) => special !== undefined && !isNamed(special));
		if (open.length === 0) return [];
		const bases = [...new Set(open.flatMap((category) => category.special ?? []))];
		const values = { categories: namesOf(open) };
		if (specialCondition === undefined) return [{ rule: "special-category", values, path, bases }];
		return [{ rule: "special-condition-of-another-kind", values, path: "specialCondition", bases }];
	});
};
