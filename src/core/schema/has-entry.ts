import type { Catalogue } from "./catalogue.ts";
import type { HasEntry } from "./read-answers.ts";

/** Whether the catalogue knows an id, for the answers that point into it. */
export function entriesOf({
	services,
	legalBases,
	consumerTypes,
}: Pick<Catalogue, "services" | "legalBases" | "consumerTypes">): HasEntry {
	return (of, id, rowId) => {
		switch (of) {
			case "services":
				return Object.hasOwn(services, id);
			case "legalBases":
				return Object.hasOwn(legalBases, id);
			case "consumerTypes":
				return Object.hasOwn(consumerTypes ?? {}, id);
			// A category belongs to the service of its row.
			case "dataCategories":
				return services[rowId ?? ""]?.dataCategories.some((one) => one.id === id) ?? false;
		}
	};
}
