import type { Catalogue, PublishedTerms } from "../schema/catalogue.ts";
import type { WithServices } from "./declared-services.ts";
import type { Row } from "./fact.ts";

/** The published terms for these services: the sharing terms in one variant, and the usage terms of each family. */
export function termsRows(
	variant: "segment" | "standalone",
	services: NonNullable<WithServices["services"]>,
	catalogue: Catalogue,
): Row[] {
	const { address } = catalogue.site;
	const families = new Set(services.map(({ id }) => catalogue.services[id]?.usageTerms ?? ""));
	return [
		row(`delingsvilkar-${variant}`, catalogue.sharingTerms[variant], address),
		...[...families].sort().flatMap((family) => {
			const terms = catalogue.usageTerms[family];
			return terms ? [row(`bruksvilkar-${family}`, terms, address)] : [];
		}),
	];
}

function row(id: string, { title, edition, address }: PublishedTerms, site: string): Row {
	return { id, values: { title, edition, address: site + address } };
}
