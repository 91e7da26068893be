import { naturesOf } from "../../data-natures.ts";
import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import type { Fact } from "../fact.ts";

/** GDPR art. 9 and 10: some of what is asked for may reveal something that takes a condition of its own. */
export const mayRevealSpecial: Fact<ConsumerAnswers> = {
	name: "mayRevealSpecial",
	reads: ["services", "services.dataCategories"],
	entry: { kind: "fact" },
	words: {
		nb: {
			is: "opplysningene kan røpe noe som er nevnt i personvernforordningen artikkel 9 eller 10",
			isNot:
				"opplysningene ikke kan røpe noe som er nevnt i personvernforordningen artikkel 9 eller 10",
		},
		nn: {
			is: "opplysningane kan røpe noko som er nemnt i personvernforordninga artikkel 9 eller 10",
			isNot:
				"opplysningane ikkje kan røpe noko som er nemnt i personvernforordninga artikkel 9 eller 10",
		},
	},
	value: ({ services }, catalogue) => {
		if (services === undefined) return undefined;
		const special = services.map(({ id, dataCategories }) => {
			const known = catalogue.services[id]?.dataCategories ?? [];
			const could = known.filter((one) => naturesOf(one).includes("special"));
			if (could.length === 0) return false;
			if (dataCategories === undefined) return undefined;
			return could.some((one) => dataCategories.includes(one.id));
		});
		return special.includes(true) || (special.includes(undefined) ? undefined : false);
	},
};
