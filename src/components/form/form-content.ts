import { siteContent } from "../../build/site-content.ts";
import { consumerKind } from "../../core/cases/consumer.ts";
import type { Language } from "../../core/language.ts";
import { type Question, sectionsOf } from "../../core/schema/questions.ts";
import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";

/** What a question of the form is made of. */
export interface Asked {
	/** `consumer.name`, in a row `contacts.name`. */
	readonly path: string;
	readonly words: Question;
	readonly entry: VocabularyEntry;
}

const folder = `content/questions/${consumerKind.kind}`;

/**
 * The parts of the form, in order: those that every form over the case has.
 * @param document the agreement whose own parts are asked too
 */
export function formSections(document = "") {
	const sections = siteContent().questions[consumerKind.kind]?.sections;
	if (!sections) throw new Error(`${folder}/sections.yaml`);
	return sectionsOf(sections.data, document);
}

/** The words of the form in one language. */
export function formWords(language: Language) {
	const words = siteContent().questions[consumerKind.kind]?.words[language];
	if (!words) throw new Error(`${folder}/${language}.yaml`);
	return words.data;
}

/** A question by its path. */
export function askedAt(path: string, language: Language): Asked {
	const words = formWords(language).fields[path];
	const [list = "", ...key] = path.split(".");
	const entry = consumerKind.fields[path] ?? consumerKind.fields[list]?.row?.[key.join(".")];
	if (!words || !entry) throw new Error(`${folder}/${language}.yaml: ${path}`);
	return { path, words, entry };
}

/** The questions of each row, in the order of the schema. */
export function askedInRows({ path, entry }: Asked, language: Language): Asked[] {
	return Object.keys(entry.row ?? {}).map((key) => askedAt(`${path}.${key}`, language));
}
