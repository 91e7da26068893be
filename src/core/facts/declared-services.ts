import type { Language } from "../language.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import { undivided } from "../undivided.ts";
import type { Fact, Row } from "./fact.ts";

/** As much of a case as says which services it is about. */
export interface WithServices {
	readonly services?:
		| readonly { readonly id: string; readonly dataCategories?: readonly string[] | undefined }[]
		| undefined;
}

/** The services that a case is about, with the words of the catalogue. */
export const declaredServices: Fact<WithServices> = {
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
			return [
				{
					id,
					values: {
						name: service.name[language] ?? service.name.nb,
						dataCategories: categoryNames({ id, dataCategories }, catalogue, language),
						scope: service.scope,
					},
				},
			];
		}),
};

/** The data categories that are chosen of a service, in the words and the order of the catalogue; undefined for none. */
export function categoryNames(
	{ id, dataCategories }: NonNullable<WithServices["services"]>[number],
	{ services }: Catalogue,
	language: Language,
): string[] | undefined {
	if (services[id]?.dataCategories.length === 0) return [undivided[language]];
	const chosen = services[id]?.dataCategories.filter((one) => dataCategories?.includes(one.id));
	const names = chosen?.map(({ name }) => name[language] ?? name.nb) ?? [];
	return names.length > 0 ? names : undefined;
}
