import { askedKinds } from "../../core/cases/asked-kinds.ts";
import { type TermsAnswers, termsKind } from "../../core/cases/terms.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { AgreementIndex } from "../../core/schema/agreement-index.ts";
import type { Localised, Publication } from "../../core/schema/content.ts";
import type { PrecedenceRank } from "../../core/schema/precedence.ts";
import { decide } from "../../core/template/decide.ts";
import type { Place, Template } from "../../core/template/nodes.ts";
import type { Content, Placed, TermsFolder } from "../content/content.ts";

/** A document as it stands on a page of its own, with its permanent name. */
export interface PublishedDocument {
	/** `delingsvilkar-segment`: names its page, its print rule and its editions. */
	readonly id: string;
	readonly title: string;
	readonly address: string;
	readonly edition: string;
	readonly status: Publication;
	/** Who it is for. */
	readonly for: Localised;
	/** Where it stands in the order of precedence. */
	readonly rank: PrecedenceRank;
	/** The parties that it may bind. */
	readonly kind: CaseKind<never>;
	readonly answers: unknown;
	/** The text as it lies in the content now. */
	readonly template: Template;
	/** The file to edit, for messages to authors. */
	readonly path: string;
	/** Where an author wrote its number and its address. */
	readonly places: { readonly edition: Place; readonly address: Place };
	readonly variant?: TermsAnswers["variant"];
	/** The search finds it as a whole, not clause by clause. */
	readonly foundWhole?: boolean;
	/** The folder of the questions of its case; published terms have none. */
	readonly case?: string;
	/** The one answer that it presupposes. */
	readonly when?: AgreementIndex[string]["when"];
}

/** Every document that the site publishes: both variants of the sharing terms, the usage terms, the agreements. */
export function publishedDocuments(content: Content): PublishedDocument[] {
	return [...sharingTerms(content), ...usageTerms(content), ...agreements(content)];
}

function sharingTerms({ sharingTerms }: Content): PublishedDocument[] {
	if (!sharingTerms) return [];
	const { index } = sharingTerms;
	const whole = wholeOf(sharingTerms);
	return (["segment", "standalone"] as const).map((variant): PublishedDocument => {
		const { title, address, for: reader } = index.data.variants[variant];
		const id = `${index.data.id}-${variant}`;
		return {
			...standing(index, "sharingTerms", ["variants", variant, "address"]),
			id,
			title,
			address,
			for: reader,
			variant,
			answers: { variant },
			template: { ...decide(whole, "variant", variant), id, title },
		};
	});
}

function usageTerms({ usageTerms }: Content): PublishedDocument[] {
	return Object.values(usageTerms).map((folder): PublishedDocument => {
		const { data } = folder.index;
		const id = `bruksvilkar-${data.id}`;
		const { title, address, for: reader } = data;
		const template = { ...wholeOf(folder), id };
		const shared = standing(folder.index, "usageTerms", ["address"]);
		return { ...shared, id, title, address, for: reader, template };
	});
}

function agreements({ agreements, agreementIndex }: Content): PublishedDocument[] {
	return Object.entries(agreementIndex?.data ?? {}).flatMap(([id, entry]): PublishedDocument[] => {
		const file = agreements.nb?.find(({ template }) => template.id === id);
		if (!agreementIndex || !file) return [];
		const { template, path, source } = file;
		const line = source.split("\n").findIndex((one) => one.startsWith("edition:")) + 1;
		const places = {
			edition: { path, line: Math.max(line, 1), column: 1 },
			address: agreementIndex.places.ofValue([id, "address"]),
		};
		return [
			{
				id,
				title: template.title,
				address: entry.address,
				edition: template.edition,
				status: entry.status,
				...(entry.foundWhole ? { foundWhole: true } : {}),
				for: entry.for,
				rank: "agreements",
				kind: askedKinds[entry.case],
				case: entry.case,
				...(entry.when ? { when: entry.when } : {}),
				answers: {},
				template,
				path,
				places,
			},
		];
	});
}

/** What terms have in common. Nobody is asked about them. */
function standing(
	index: Placed<{ readonly edition: string; readonly status: Publication }>,
	rank: PrecedenceRank,
	address: readonly PropertyKey[],
) {
	const { edition, status } = index.data;
	const { ofKey, ofValue } = index.places;
	const places = { edition: ofKey(["edition"]), address: ofValue(address) };
	return { edition, status, path: index.path, places, rank, kind: termsKind, answers: {} };
}

/** The themes one after the other, numbered through. */
function wholeOf({
	index,
	themes,
}: TermsFolder<{
	readonly id: string;
	readonly title: string;
	readonly edition: string;
}>): Template {
	const { id, title, edition } = index.data;
	const children = themes.flatMap(({ template }) => template.children);
	return { type: "template", id, title, edition, children };
}
