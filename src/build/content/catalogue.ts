import { termsKind } from "../../core/cases/terms.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import type { Catalogue, PublishedTerms } from "../../core/schema/catalogue.ts";
import { finerTypes, withFinerTypes } from "./consumer-types.ts";
import type { Content, Placed } from "./content.ts";

/**
 * What assembly needs of the content, in one language.
 * @param kind the kind of case, whose questions the catalogue carries; nobody is asked about terms
 * @param offered what the form offers, or all that the content tells of: a case in a file is judged, not held to the form
 * @throws when the site, the questions or the sharing terms could not be read: the check has said why
 */
export function catalogueOf(
	content: Content,
	language: Language,
	{ kind }: Pick<CaseKind<never>, "kind">,
	offered: "form" | "all" = "form",
): Catalogue {
	const questions =
		kind === termsKind.kind
			? {}
			: withFinerTypes(content.questions[kind]?.words[language]?.data.fields, content, language);
	const { site, sharingTerms } = content;
	if (!site || !questions || !sharingTerms)
		throw new Error("Content without site, questions or terms");
	const { edition, variants } = sharingTerms.index.data;
	const services = each(
		content.services,
		(service) => service,
		({ declarable }) => offered === "all" || declarable,
	);
	const opening = new Set(
		Object.values(services).flatMap(({ recipients }) =>
			recipients.flatMap(({ bases, declarable = true }) => (declarable ? bases : [])),
		),
	);
	return {
		site: {
			name: site.data.name,
			address: site.data.address,
			provider: site.data.provider,
			proposal: site.data.proposal,
		},
		services: mapValues(services, ({ name, dataCategories, usageTerms, scope }) => ({
			name,
			dataCategories,
			usageTerms,
			scope,
		})),
		legalBases: each(
			content.legalBases,
			({ reference }) => ({ reference }),
			({ roles }, id) => roles.includes("disclosure") && (offered === "all" || opening.has(id)),
		),
		consumerTypes: finerTypes(content),
		sharingTerms: {
			segment: published(variants.segment, edition),
			standalone: published(variants.standalone, edition),
		},
		usageTerms: Object.fromEntries(
			Object.entries(content.usageTerms).map(([family, { index }]) => {
				return [family, published(index.data, index.data.edition)];
			}),
		),
		questions,
	};
}

function published(
	{ title, address }: Pick<PublishedTerms, "title" | "address">,
	edition: string,
): PublishedTerms {
	return { title, edition, address };
}

/** Those that a case may choose, and what assembly needs of each. */
function each<Data, Part>(
	placed: Readonly<Record<string, Placed<Data>>>,
	pick: (data: Data) => Part,
	isChosen: (data: Data, id: string) => boolean,
): Record<string, Part> {
	return Object.fromEntries(
		Object.entries(placed).flatMap(([id, { data }]) =>
			isChosen(data, id) ? [[id, pick(data)]] : [],
		),
	);
}

function mapValues<Data, Part>(
	entries: Readonly<Record<string, Data>>,
	pick: (data: Data) => Part,
): Record<string, Part> {
	return Object.fromEntries(Object.entries(entries).map(([id, data]) => [id, pick(data)]));
}
