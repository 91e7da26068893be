import { siteContent } from "../../build/site-content.ts";
import type { DataNature } from "../../core/data-natures.ts";
import type { Language } from "../../core/language.ts";
import type { Localised } from "../../core/schema/content.ts";
import type { Asked, Form } from "./form-content.ts";

/** One of several answers to choose from. */
export interface Choice {
	readonly value: string;
	readonly label: string;
	readonly hint?: string | undefined;
	/** The language of the label where it is not that of the form: a service has the name that the provider gave it. */
	readonly lang?: Language | undefined;
	/** What is particular about the data that it stands for, which decides what else is asked. */
	readonly natures?: readonly DataNature[];
}

/** The answers to a question that has one: its options, or what the content has to choose from. */
export function choicesOf({ entry, words }: Asked, form: Form): Choice[] {
	if (entry.of === "legalBases") return disclosureBases(form);
	if (entry.of === "services") return services(form);
	const options = entry.options ?? [];
	// The finer kinds stand before the last of the broad ones, which is «none of these».
	const added = Object.keys(words.options ?? {}).filter((value) => !options.includes(value));
	const values =
		entry.of === undefined ? options : [...options.slice(0, -1), ...added, ...options.slice(-1)];
	return values.map((value) => {
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

function services({ catalogue, language }: Form): Choice[] {
	return Object.entries(catalogue.services).map(([value, { name }]) => ({
		value,
		...named(name, language),
	}));
}

/** A name in the language of the form, or in bokmål, and then it says so. */
export function named(name: Localised, language: Language): Pick<Choice, "label" | "lang"> {
	const own = name[language];
	return own === undefined ? { label: name.nb, lang: "nb" } : { label: own };
}

/** The provisions that may let the provider hand over what it holds. */
function disclosureBases({ catalogue, language }: Form): Choice[] {
	return Object.entries(siteContent().legalBases)
		.filter(([id]) => Object.hasOwn(catalogue.legalBases, id))
		.map(([value, { data }]) => ({
			value,
			label: data.reference[language] ?? data.reference.nb,
			hint: data.opens[language] ?? data.opens.nb,
		}));
}
