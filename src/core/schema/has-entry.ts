import type { Catalogue } from "./catalogue.ts";
import type { HasEntry } from "./read-answers.ts";

/** Whether the catalogue knows an id, for the answers that point into it. */
export function entriesOf({
	services,
	legalBases,
}: Pick<Catalogue, "services" | "legalBases">): HasEntry {
	return (of, id, rowId) => {
		switch (of) {
			case "services":
				return Object.hasOwn(services, id);
			case "legalBases":
				return Object.hasOwn(legalBases, id);
			// A category belongs to the service of its row.
			case "dataCategories":
				return services[rowId ?? ""]?.dataCategories.some((one) => one.id === id) ?? false;
		}
	};
}
