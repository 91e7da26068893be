import type { Catalogue } from "./catalogue.ts";
import type { HasEntry } from "./read-answers.ts";

/** Whether the catalogue knows an id, for the answers that point into it. */
export function entriesOf({
	services,
	legalBases,
}: Pick<Catalogue, "services" | "legalBases">): HasEntry {
	const dataCategories = Object.values(services).flatMap((service) => service.dataCategories);
	return (of, id) => {
		switch (of) {
			case "services":
				return Object.hasOwn(services, id);
			case "legalBases":
				return Object.hasOwn(legalBases, id);
			case "dataCategories":
				return dataCategories.some((category) => category.id === id);
		}
	};
}
