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
