import type { LawClosedList } from "../../schema/law.ts";
import { chosenServices, namesOf } from "../chosen.ts";
import type { Remark, Rule } from "../rule.ts";
import { covers } from "../types.ts";

/** A provision with a closed list opens for what the list names, to its purpose, and for nothing else. */
export const closedList: Rule = (answers, law) => {
	const { consumerType, disclosureBasis = "" } = answers;
	const basis = law.legalBases[disclosureBasis];
	if (!basis || basis.liftsConfidentiality) return [];
	const lists = basis.closedLists.filter(
		({ types }) => !types || consumerType === undefined || covers(types, consumerType, law),
	);
	if (lists.length === 0) return [];
	const bases = [disclosureBasis];
	const outside = chosenServices(answers, law).flatMap(
		({ id, path, service, categories }): Remark[] => {
			const others = categories.filter((category) => !isListed(lists, id, category.id));
			if (others.length === 0) return [];
			const values = {
				basis: basis.reference,
				service: service.name,
				categories: namesOf(others),
			};
			return [{ rule: "outside-closed-list", values, path, bases }];
		},
	);
	const purposes = lists.flatMap(({ purpose }): Remark[] => {
		if (purpose === undefined) return [];
		const values = { basis: basis.reference, purpose };
		return [{ rule: "purpose-limited-by-basis", values, path: "purpose", bases }];
	});
	return [...outside, ...purposes];
};

/** Whether one of the lists names a data category of a service. */
export function isListed(
	lists: readonly LawClosedList[],
	service: string,
	category: string,
): boolean {
	return lists.some(({ data }) => data[service]?.includes(category) ?? false);
}
