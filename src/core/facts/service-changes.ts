import type { Language } from "../language.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import { categoryNames, type WithServices } from "./declared-services.ts";
import type { Fact, Row } from "./fact.ts";

type Services = NonNullable<WithServices["services"]>;
type Service = Services[number];

/** As much of a case as says which services it is about, and which the one it replaces was about. */
export interface WithFormerServices extends WithServices {
	readonly supersedes?: WithServices | undefined;
}

const now = ["services", "services.dataCategories"];
const before = ["supersedes.services", "supersedes.services.dataCategories"];

/** The services that earlier document was about: what was, beside what becomes. */
export const formerServices: Fact<WithFormerServices> = {
	name: "formerServices",
	reads: before,
	entry: {
		kind: "rows",
		row: {
			name: { kind: "text", fields: ["supersedes.services"] },
			dataCategories: { kind: "words", fields: ["supersedes.services.dataCategories"] },
		},
	},
	value: ({ supersedes }, catalogue, language) =>
		supersedes?.services?.flatMap((service) =>
			rowOf(
				service,
				catalogue,
				{ dataCategories: categoryNames(service, catalogue, language) },
				language,
			),
		),
};

/** The services that are new since the appendix or the declaration that is replaced. */
export const addedServices: Fact<WithFormerServices> = {
	name: "addedServices",
	reads: [...now, "supersedes.services"],
	entry: {
		kind: "rows",
		row: {
			name: { kind: "text", fields: ["services"] },
			dataCategories: { kind: "words", fields: ["services.dataCategories"] },
		},
	},
	value: ({ services, supersedes }, catalogue, language) =>
		compared(services, supersedes?.services, (present, former) =>
			present
				.filter(({ id }) => !idsOf(former).includes(id))
				.flatMap((service) =>
					rowOf(
						service,
						catalogue,
						{
							dataCategories: categoryNames(service, catalogue, language),
						},
						language,
					),
				),
		),
};

/** The services that stay, with other data categories than before: what was, and what becomes. */
export const changedServices: Fact<WithFormerServices> = {
	name: "changedServices",
	reads: [...now, ...before],
	entry: {
		kind: "rows",
		row: {
			name: { kind: "text", fields: ["services"] },
			formerCategories: { kind: "words", fields: ["supersedes.services.dataCategories"] },
			dataCategories: { kind: "words", fields: ["services.dataCategories"] },
		},
	},
	value: ({ services, supersedes }, catalogue, language) =>
		compared(services, supersedes?.services, (present, former) =>
			present.flatMap((service) => {
				const earlier = former.find(({ id }) => id === service.id);
				const words = categoryNames(service, catalogue, language);
				const was = earlier && categoryNames(earlier, catalogue, language);
				if (!earlier || words?.join() === was?.join()) return [];
				return rowOf(
					service,
					catalogue,
					{ formerCategories: was, dataCategories: words },
					language,
				);
			}),
		),
};

/** The services that are there no longer. */
export const endedServices: Fact<WithFormerServices> = {
	name: "endedServices",
	reads: ["services", ...before],
	entry: {
		kind: "rows",
		row: {
			name: { kind: "text", fields: ["supersedes.services"] },
			formerCategories: { kind: "words", fields: ["supersedes.services.dataCategories"] },
		},
	},
	value: ({ services, supersedes }, catalogue, language) =>
		compared(services, supersedes?.services, (present, former) =>
			former
				.filter(({ id }) => !idsOf(present).includes(id))
				.flatMap((service) =>
					rowOf(
						service,
						catalogue,
						{
							formerCategories: categoryNames(service, catalogue, language),
						},
						language,
					),
				),
		),
};

/** Every change of services, for both kinds of case, after what was. */
export const serviceChanges = [
	formerServices,
	addedServices,
	changedServices,
	endedServices,
] as const;

/** Nothing is known of a change until both what is and what was are known. */
function compared(
	present: Services | undefined,
	former: Services | undefined,
	rows: (present: Services, former: Services) => Row[],
): Row[] | undefined {
	return present && former ? rows(present, former) : undefined;
}

function idsOf(services: Services): string[] {
	return services.map(({ id }) => id);
}

function rowOf(
	{ id }: Service,
	{ services }: Catalogue,
	values: Row["values"],
	language: Language,
): Row[] {
	const service = services[id];
	if (!service) return [];
	return [{ id, values: { name: service.name[language] ?? service.name.nb, ...values } }];
}
