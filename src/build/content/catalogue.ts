import type { Language } from "../../core/language.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { Content, Placed } from "./content.ts";

/**
 * What assembly needs of the content, in one language.
 * @throws when the site, the questions or the sharing terms could not be read: the check has said why
 */
export function catalogueOf(content: Content, language: Language): Catalogue {
	const questions = content.questions[language];
	const { site, sharingTerms } = content;
	if (!site || !questions || !sharingTerms)
		throw new Error("Content without site, questions or terms");
	const { edition, variants } = sharingTerms.index.data;
	return {
		site: {
			name: site.data.name,
			address: site.data.address,
			provider: site.data.provider,
			proposal: site.data.proposal,
		},
		services: each(content.services, ({ name, dataCategories, usageTerms, scope }) => ({
			name,
			dataCategories,
			usageTerms,
			scope,
		})),
		legalBases: each(content.legalBases, ({ reference }) => ({ reference })),
		sharingTerms: {
			segment: { ...variants.segment, edition },
			standalone: { ...variants.standalone, edition },
		},
		usageTerms: Object.fromEntries(
			Object.entries(content.usageTerms).map(([family, { index }]) => {
				const { title, edition, address } = index.data;
				return [family, { title, edition, address }];
			}),
		),
		questions: questions.data.fields,
	};
}

function each<Data, Part>(
	placed: Readonly<Record<string, Placed<Data>>>,
	pick: (data: Data) => Part,
): Record<string, Part> {
	return Object.fromEntries(Object.entries(placed).map(([id, { data }]) => [id, pick(data)]));
}
