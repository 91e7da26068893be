import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import type { Fact, Row } from "../fact.ts";

/** The services that the consumer declares, with the words of the catalogue. */
export const declaredServices: Fact<ConsumerAnswers> = {
	name: "declaredServices",
	reads: ["services", "services.dataCategories"],
	entry: {
		kind: "rows",
		row: {
			name: { kind: "text", fields: ["services"] },
			dataCategories: { kind: "words", fields: ["services.dataCategories"] },
			scope: { kind: "text", optional: true, fields: ["services"] },
		},
	},
	value: ({ services }, catalogue, language) =>
		services?.flatMap(({ id, dataCategories }): Row[] => {
			const service = catalogue.services[id];
			if (!service) return [];
			const chosen = service.dataCategories.filter((one) => dataCategories?.includes(one.id));
			const names = chosen.map(({ name }) => name[language] ?? name.nb);
			return [
				{
					id,
					values: {
						name: service.name[language] ?? service.name.nb,
						dataCategories: names.length > 0 ? names : undefined,
						scope: service.scope,
					},
				},
			];
		}),
};
