import { chosenServices, namesOf } from "../chosen.ts";
import type { Rule } from "../rule.ts";

/** What is handed over only to one who says why it is needed: the purpose is where that is said. */
export const justified: Rule = (answers, law) => {
	const some = chosenServices(answers, law).flatMap(({ categories }) =>
		categories.filter((category) => category.justified !== undefined),
	);
	if (some.length === 0) return [];
	const bases = [...new Set(some.flatMap((category) => category.justified ?? []))];
	const categories = [...new Set(namesOf(some))];
	return [{ rule: "need-to-be-justified", values: { categories }, path: "purpose", bases }];
};
