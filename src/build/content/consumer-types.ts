import type { Language } from "../../core/language.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { Localised } from "../../core/schema/content.ts";
import type { QuestionWords } from "../../core/schema/questions.ts";
import type { Content } from "./content.ts";

type Fields = QuestionWords["fields"];

/** The kinds of consumers that the content adds to those that the texts tell apart. */
export function finerTypes({ consumerTypes }: Pick<Content, "consumerTypes">) {
	const finer = Object.entries(consumerTypes?.data ?? {}).flatMap(([id, { countsAs }]) =>
		countsAs === undefined ? [] : [[id, { countsAs }] as const],
	);
	return Object.fromEntries(finer) satisfies Catalogue["consumerTypes"];
}

/** The questions, with the finer kinds of consumers among the answers to what kind of consumer one is. */
export function withFinerTypes(
	fields: Fields | undefined,
	{ consumerTypes }: Pick<Content, "consumerTypes">,
	language: Language,
): Fields | undefined {
	const question = fields?.consumerType;
	if (!fields || !question) return fields;
	const inLanguage = (words: Localised) => words[language] ?? words.nb;
	const options = Object.entries(consumerTypes?.data ?? {}).flatMap(([id, { words }]) => {
		if (!words) return [];
		const { label, hint, inText, condition } = words;
		const option = {
			label: inLanguage(label),
			...(hint ? { hint: inLanguage(hint) } : {}),
			inText: inLanguage(inText),
			condition: inLanguage(condition),
		};
		return [[id, option] as const];
	});
	const all = { ...Object.fromEntries(options), ...question.options };
	return { ...fields, consumerType: { ...question, options: all } };
}
