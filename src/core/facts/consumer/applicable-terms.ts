import type { PublishedTerms } from "../../schema/catalogue.ts";
import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import type { Fact, Row } from "../fact.ts";

/**
 * The terms that the declaration accepts: the sharing terms in the variant for the consumer, and the
 * usage terms of each service. Undefined until both questions are answered.
 */
export const applicableTerms: Fact<ConsumerAnswers> = {
	name: "applicableTerms",
	reads: ["inSegment", "services"],
	entry: {
		kind: "rows",
		row: {
			title: { kind: "text", fields: ["inSegment", "services"] },
			edition: { kind: "text", fields: ["inSegment", "services"] },
			address: { kind: "address", fields: ["inSegment", "services"] },
		},
	},
	value: ({ inSegment, services }, catalogue) => {
		if (inSegment === undefined || services === undefined) return undefined;
		const variant = inSegment === "yes" ? "segment" : "standalone";
		const families = new Set(services.map(({ id }) => catalogue.services[id]?.usageTerms ?? ""));
		return [
			row(`delingsvilkar-${variant}`, catalogue.sharingTerms[variant], catalogue.site.address),
			...[...families].sort().flatMap((family) => {
				const terms = catalogue.usageTerms[family];
				return terms ? [row(`bruksvilkar-${family}`, terms, catalogue.site.address)] : [];
			}),
		];
	},
};

function row(id: string, { title, edition, address }: PublishedTerms, site: string): Row {
	return { id, values: { title, edition, address: site + address } };
}
