import { catalogueOf } from "../../build/content/catalogue.ts";
import { siteContent } from "../../build/site-content.ts";
import { consumerKind } from "../../core/cases/consumer.ts";
import type { Language } from "../../core/language.ts";
import type { Asked } from "./form-content.ts";

/** One of several answers to choose from. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly hint?: string | undefined;
}

/** The answers to a question that has one: its options, or what the content has to choose from. */
export function choicesOf({ entry, words }: Asked, language: Language): Choice[] {
	if (entry.of === "legalBases") return disclosureBases(language);
	return (entry.options ?? []).map((value) => {
		const option = words.options?.[value];
		return { value, label: option?.label ?? value, hint: option?.hint };
	});
}

/** Whether a list is answered «ingen» or «noen», before its rows. */
export function noneOrSome({ words }: Asked): Choice[] {
	const { none, some } = words;
	if (none === undefined || some === undefined) return [];
	return [
		{ value: "none", label: none },
		{ value: "some", label: some },
	];
}

/** The provisions that may let the provider hand over what it holds. */
function disclosureBases(language: Language): Choice[] {
	const content = siteContent();
	const choosable = catalogueOf(content, language, consumerKind).legalBases;
	return Object.entries(content.legalBases)
		.filter(([id]) => Object.hasOwn(choosable, id))
		.map(([value, { data }]) => ({
			value,
			label: data.reference[language] ?? data.reference.nb,
			hint: data.opens[language] ?? data.opens.nb,
		}));
}
