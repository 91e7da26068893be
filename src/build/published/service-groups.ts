import type { Service } from "../../core/schema/service.ts";
import type { Content } from "../content/content.ts";
import { compareNorwegian } from "./norwegian-order.ts";

/** A service with the id that its page is named by. */
export interface NamedService {
	readonly id: string;
	readonly data: Service;
}

/** The services under one set of usage terms. */
export interface ServiceGroup {
	/** The folder of the terms: `apier`. */
	readonly family: string;
	readonly title: string;
	/** The page of the terms. */
	readonly address: string;
	readonly services: readonly NamedService[];
}

/** Every service under the usage terms that it names, in alphabetical order; terms that no service names are left out. */
export function serviceGroups({
	services,
	usageTerms,
}: Pick<Content, "services" | "usageTerms">): ServiceGroup[] {
	const all = Object.entries(services).map(([id, { data }]): NamedService => ({ id, data }));
	return Object.entries(usageTerms)
		.map(([family, { index }]): ServiceGroup => {
			const { title, address } = index.data;
			const own = all.filter(({ data }) => data.usageTerms === family);
			return { family, title, address, services: own.sort(byName) };
		})
		.filter(({ services }) => services.length > 0);
}

/** The services that name a legal basis, and whom they name it for. */
export function servicesOn(
	basis: string,
	{ services }: Pick<Content, "services">,
): { readonly id: string; readonly name: string; readonly who: readonly string[] }[] {
	return Object.entries(services)
		.map(([id, { data }]) => {
			const recipients = data.recipients.filter(({ bases }) => bases.includes(basis));
			return { id, name: data.name.nb, who: recipients.map(({ who }) => who.nb) };
		})
		.filter(({ who }) => who.length > 0)
		.sort((one, other) => compareNorwegian(one.name, other.name));
}

function byName(one: NamedService, other: NamedService): number {
	return compareNorwegian(one.data.name.nb, other.data.name.nb);
}
