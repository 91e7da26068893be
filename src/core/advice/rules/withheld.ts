import { chosenServices, namesOf } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";

/** What is not handed over about everybody must not be promised: graded addresses. */
export const withheld: Rule = (answers, law) =>
	chosenServices(answers, law).flatMap(({ path, categories }): Remark[] => {
		const some = categories.filter((category) => category.withheld !== undefined);
		if (some.length === 0) return [];
		const bases = [...new Set(some.flatMap((category) => category.withheld ?? []))];
		return [{ rule: "data-withheld", values: { categories: namesOf(some) }, path, bases }];
	});
