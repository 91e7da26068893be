import type { AuthorIssue } from "../../../core/issue.ts";
import type { Localised } from "../../../core/schema/content.ts";
import { catalogueOf } from "../../content/catalogue.ts";
import type { Placed } from "../../content/content.ts";
import type { Analysis, Rule } from "../analysis.ts";

/** Words that a reader meets in the form or the draft, and the keys that lead to them. */
type Met = readonly [keys: readonly PropertyKey[], words: Localised | undefined];

/**
 * Once there are agreements in nynorsk, everything that the form and the draft show stands in both standards. The
 * names of services are the provider's own, and provisions are cited alike: those stay as they are.
 */
export const bothStandards: Rule = (analysis) => {
	const { content } = analysis;
	if (!content.agreements.nn) return [];
	return [
		...lacking(content.site, ({ proposal, notices }) => [
			[["proposal"], proposal],
			[["notices", "privacy"], notices.privacy],
			[["notices", "advice"], notices.advice],
		]),
		...lacking(content.precedence, ({ lead, order, after }) => [
			[["lead"], lead],
			...order.map(({ name }, index): Met => [["order", index, "name"], name]),
			[["after"], after],
		]),
		...lacking(content.timeLimits, (limits) =>
			[...limitsIn(analysis)].map((name): Met => [[name, "words"], limits[name]?.words]),
		),
		...ofCatalogue(analysis),
	];
};

/** The limits that an agreement in nynorsk names. */
function limitsIn({ documents }: Analysis): ReadonlySet<string> {
	return new Set(
		documents
			.filter(({ language }) => language === "nn")
			.flatMap(({ visits }) =>
				visits.flatMap(({ node }) => (node.type === "limit" ? [node.name] : [])),
			),
	);
}

/** What one may choose from in the form. */
function ofCatalogue({ content, forms }: Analysis): AuthorIssue[] {
	const kinds = forms.filter(({ kind }) => content.questions[kind.kind]?.words.nn);
	const [form] = kinds;
	if (!form || !content.site || !content.sharingTerms) return [];
	const catalogue = catalogueOf(content, "nn", form.kind);
	return [
		...chosen(content.services, catalogue.services).flatMap((service) =>
			lacking(service, ({ description, dataCategories, note }) => [
				[["description"], description],
				...dataCategories.map(({ name }, index): Met => [["dataCategories", index, "name"], name]),
				[["note"], note],
			]),
		),
		...chosen(content.legalBases, catalogue.legalBases).flatMap((basis) =>
			lacking(basis, ({ opens }) => [[["opens"], opens]]),
		),
	];
}

function chosen<Data>(
	placed: Readonly<Record<string, Placed<Data>>>,
	names: Readonly<Record<string, unknown>>,
): Placed<Data>[] {
	return Object.entries(placed).flatMap(([id, one]) => (Object.hasOwn(names, id) ? [one] : []));
}

function lacking<Data>(
	placed: Placed<Data> | undefined,
	met: (data: Data) => readonly Met[],
): AuthorIssue[] {
	if (!placed) return [];
	return met(placed.data).flatMap(([keys, words]): AuthorIssue[] => {
		if (!words || words.nn?.trim()) return [];
		const key = keys.map((one) => (typeof one === "number" ? one + 1 : String(one))).join(".");
		return [{ rule: "missing-nynorsk", values: { key }, place: placed.places.ofKey(keys) }];
	});
}
