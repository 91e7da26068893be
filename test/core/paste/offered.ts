import { catalogueOf } from "../../../src/build/content/catalogue.ts";
import { loadContent } from "../../../src/build/content/load.ts";
import { root } from "../../../src/build/root.ts";
import { segmentKind } from "../../../src/core/cases/segment.ts";
import type { OfferedService } from "../../../src/core/paste/read-table.ts";

const { services } = catalogueOf(loadContent(root), "nb", segmentKind);

/** The services of the site, by their names in bokmål and then in nynorsk. */
export const offered: readonly OfferedService[] = Object.entries(services).map(
	([id, { name, dataCategories }]) => ({
		id,
		names: namesOf(name),
		categories: dataCategories.map((category) => ({
			id: category.id,
			names: namesOf(category.name),
		})),
	}),
);

function namesOf({ nb, nn }: { readonly nb: string; readonly nn?: string | undefined }): string[] {
	return nn === undefined ? [nb] : [nb, nn];
}

/** Some made up, so that a test shows all that it is about. */
export const madeUp: readonly OfferedService[] = [
	{
		id: "inntekt",
		names: ["Inntekt", "Inntekta"],
		categories: [
			{ id: "lonn", names: ["lønn", "løn"] },
			{ id: "alle-navn", names: ["navn, også tidligere navn"] },
			{ id: "adresse", names: ["adresser, også tidligere, men ikke graderte"] },
		],
	},
	{
		id: "mva-register",
		names: ["Mva-register"],
		categories: [{ id: "plikt", names: ["plikt til å levere (taushetsbelagt)"] }],
	},
	{ id: "restanser", names: ["Restanser"], categories: [] },
];
