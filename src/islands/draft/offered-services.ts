import type { OfferedService } from "../../core/paste/read-table.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { Localised } from "../../core/schema/content.ts";
import type { Desk } from "./desk.ts";
import { fetchFormData } from "./fetch-page.ts";

type Services = Catalogue["services"];

/** The services that the page has, by the names that it has for them. */
export function offeredServices({ data }: Desk): readonly OfferedService[] {
	return offeredIn(data.catalogue.services);
}

function offeredIn(services: Services): readonly OfferedService[] {
	return Object.entries(services).map(([id, { name, dataCategories }]) => ({
		id,
		names: namesOf(name),
		categories: dataCategories.map((category) => ({
			id: category.id,
			names: namesOf(category.name),
		})),
	}));
}

/** A page has one language; where that lacks a name it has the one in bokmål. */
function namesOf(name: Localised): string[] {
	return Object.values(name).filter((one) => one !== undefined);
}

/**
 * The same services with their names in the other standard too: they stand in the form's twin, which is a page of this
 * site. Without it they are as they were.
 */
export async function withOtherStandard(
	offered: readonly OfferedService[],
	{ workshop }: Desk,
): Promise<readonly OfferedService[]> {
	const others = await servicesOfTwin(workshop);
	return offered.map(({ id, names, categories }) => {
		const other = others.find((one) => one.id === id);
		return {
			id,
			names: [...names, ...(other?.names ?? [])],
			categories: categories.map((category) => ({
				id: category.id,
				names: [
					...category.names,
					...(other?.categories.find((one) => one.id === category.id)?.names ?? []),
				],
			})),
		};
	});
}

async function servicesOfTwin(workshop: HTMLElement): Promise<readonly OfferedService[]> {
	const link = workshop.querySelector<HTMLAnchorElement>("a[data-other-standard]");
	if (!link) return [];
	try {
		const { catalogue } = await fetchFormData(link.href);
		return offeredIn(catalogue.services);
	} catch {
		return [];
	}
}
