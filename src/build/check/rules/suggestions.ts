import type { AuthorIssue } from "../../../core/issue.ts";
import { consumerFields } from "../../../core/schema/consumer-case.ts";
import type { Kind } from "../../../core/schema/kinds.ts";
import type { Vocabulary, VocabularyEntry } from "../../../core/schema/vocabulary.ts";
import { validNames } from "../../nearest.ts";
import type { Rule } from "../analysis.ts";
import { answersTo } from "../answers-to.ts";

/** What is no single answer that can be put in a field. */
const several: readonly Kind[] = ["rows", "entries"];

/**
 * What a kind of consumer suggests stands at a field of the form, and is one of the answers where those are given: the
 * form would pass over anything else without a word.
 */
export const suggestions: Rule = ({ content }) => {
	const file = content.consumerTypes;
	if (!file) return [];
	const fields = suggestible(consumerFields);
	return Object.entries(file.data).flatMap(([type, { suggests = {} }]) =>
		Object.entries(suggests).flatMap(([field, words]): AuthorIssue[] => {
			const path = [type, "suggests", field];
			const entry = Object.hasOwn(fields, field) ? fields[field] : undefined;
			if (!entry) {
				const valid = validNames(field, Object.keys(fields));
				const values = { key: `${type}.suggests`, found: field, valid };
				return [{ rule: "data-unknown-id", values, place: file.places.ofKey(path) }];
			}
			const answers = answersTo(entry, content);
			if (!answers) return [];
			return Object.entries(words).flatMap(([language, found]): AuthorIssue[] => {
				if (found === undefined || answers.includes(found)) return [];
				const key = [...path, language].join(".");
				const values = { key, found, valid: validNames(found, answers) };
				const place = file.places.ofValue([...path, language]);
				return [
					{ rule: entry.kind === "entry" ? "data-unknown-id" : "data-option", values, place },
				];
			});
		}),
	);
};

/** The fields by the names that they have in the form, where a list stands with its first row: `contacts.1.name`. */
function suggestible(fields: Vocabulary): Vocabulary {
	return Object.fromEntries(
		Object.entries(fields).flatMap(([field, entry]): [string, VocabularyEntry][] => {
			if (!several.includes(entry.kind)) return [[field, entry]];
			if (!entry.row || entry.of) return [];
			return Object.entries(suggestible(entry.row)).map(([key, cell]) => [
				`${field}.1.${key}`,
				cell,
			]);
		}),
	);
}
