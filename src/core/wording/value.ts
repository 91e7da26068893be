import type { Language } from "../language.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import type { Localised } from "../schema/content.ts";
import type { VocabularyEntry } from "../schema/vocabulary.ts";
import { wordDate } from "./date.ts";
import { wordList } from "./list.ts";
import { wordOrganisationNumber } from "./organisation-number.ts";
import { wordTelephone } from "./telephone.ts";

/**
 * How an answer reads in the document.
 * @param value the answer as the schema stores it; not undefined
 * @param name the path without rows, by which the questions know it
 * @param rowId the row that it stands in: two services may have data of one id, each with words of its own
 */
export function wordValue(
	value: unknown,
	name: string,
	entry: VocabularyEntry,
	catalogue: Catalogue,
	language: Language,
	rowId?: string,
): string {
	const text = String(value);
	switch (entry.kind) {
		case "organisationNumber":
			return wordOrganisationNumber(text);
		case "date":
			return wordDate(text, language);
		case "telephone":
			return wordTelephone(text);
		case "choice": {
			const option = catalogue.questions[name]?.options?.[text];
			return option?.inText ?? option?.label ?? text;
		}
		case "entry":
			return wordEntry(text, entry, catalogue, language, rowId);
		case "entries":
			return wordList(
				(value as readonly string[]).map((id) => wordEntry(id, entry, catalogue, language, rowId)),
				language,
			);
		case "words":
			return wordList(value as readonly string[], language);
		default:
			return text;
	}
}

function wordEntry(
	id: string,
	{ of }: VocabularyEntry,
	catalogue: Catalogue,
	language: Language,
	rowId: string | undefined,
): string {
	const words = of && names[of](id, catalogue, rowId);
	return words ? (words[language] ?? words.nb) : id;
}

const names: Readonly<
	Record<
		NonNullable<VocabularyEntry["of"]>,
		(id: string, catalogue: Catalogue, rowId: string | undefined) => Localised | undefined
	>
> = {
	services: (id, { services }) => services[id]?.name,
	legalBases: (id, { legalBases }) => legalBases[id]?.reference,
	// They are answers to a question, and are worded as its options.
	consumerTypes: () => undefined,
	dataCategories: (id, catalogue, rowId = "") => {
		const own = catalogue.services[rowId]?.dataCategories.find((one) => one.id === id);
		return own?.name ?? categoriesIn(catalogue).get(id);
	},
};

/** Looked through once for each catalogue: a case may have hundreds of services. */
const categories = new WeakMap<Catalogue, ReadonlyMap<string, Localised>>();

function categoriesIn(catalogue: Catalogue): ReadonlyMap<string, Localised> {
	const known = categories.get(catalogue);
	if (known) return known;
	const found = new Map<string, Localised>();
	for (const { dataCategories } of Object.values(catalogue.services)) {
		for (const { id, name } of dataCategories) if (!found.has(id)) found.set(id, name);
	}
	categories.set(catalogue, found);
	return found;
}
