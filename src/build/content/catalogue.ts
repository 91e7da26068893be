import { termsKind } from "../../core/cases/terms.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import type { Catalogue, PublishedTerms } from "../../core/schema/catalogue.ts";
import { publishedDocuments } from "../published/documents.ts";
import { finerTypes, withFinerTypes } from "./consumer-types.ts";
import type { Content, Placed } from "./content.ts";

/**
 * Which services a case may name: every one that a consumer can get; or all, and every basis, since what a file says is
 * judged, not held to a form.
 */
export type ServiceExtent = "obtainable" | "all";

/** What a catalogue holds beyond what a form offers. */
export interface CatalogueExtent {
	readonly services?: ServiceExtent;
	/** The frozen editions of the terms, so that they can be taken in whole. */
	readonly editions?: boolean;
}

/**
 * What assembly needs of the content, in one language.
 * @param kind the kind of case, whose questions the catalogue carries; nobody is asked about terms
 * @throws when the site, the questions or the sharing terms could not be read: the check has said why
 */
export function catalogueOf(
	content: Content,
	language: Language,
	{ kind }: Pick<CaseKind<never>, "kind">,
	{ services: extent = "obtainable", editions = false }: CatalogueExtent = {},
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
		({ direction }) => extent === "all" || direction === "toConsumer",
	);
	const opening = new Set(
		Object.values(services).flatMap(({ recipients }) => recipients.flatMap(({ bases }) => bases)),
	);
	return {
		...(editions ? { editions: citedEditions(content) } : {}),
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
			({ roles }, id) => roles.includes("disclosure") && (extent === "all" || opening.has(id)),
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

/** The frozen editions of the terms with the numbers that they bear now. */
export function citedEditions(content: Content): NonNullable<Catalogue["editions"]> {
	return Object.fromEntries(
		publishedDocuments(content)
			.filter(({ rank }) => rank !== "agreements")
			.flatMap(({ id, edition }) => {
				const frozen = content.editions[id]?.find((file) => file.edition.edition === edition);
				return frozen ? [[id, { hash: frozen.edition.hash, tree: frozen.edition.tree }]] : [];
			}),
	);
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
