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
	// While it is open what is wanted of a service, that is what is missing: this asks for nothing more.
	value: ({ services }, catalogue) =>
		services?.some(({ id, dataCategories }) =>
			catalogue.services[id]?.dataCategories.some(
				(one) => dataCategories?.includes(one.id) && naturesOf(one).includes("special"),
			),
		),
};
