import { chosenServices, namesOf } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";

/** Data that may reveal something of a special category need a condition of their own. */
export const specialCategory: Rule = (answers, law) =>
	chosenServices(answers, law).flatMap(({ path, categories }): Remark[] => {
		const special = categories.filter((category) => category.special !== undefined);
		if (special.length === 0) return [];
		const bases = [...new Set(special.flatMap((category) => category.special ?? []))];
		return [{ rule: "special-category", values: { categories: namesOf(special) }, path, bases }];
	});
