import type { AuthorIssue } from "../../../core/issue.ts";
import type { QuestionSections, QuestionWords } from "../../../core/schema/questions.ts";
import type { Vocabulary } from "../../../core/schema/vocabulary.ts";
import type { Placed } from "../../content/content.ts";
import { validNames } from "../../nearest.ts";
import type { CheckedForm, Rule } from "../analysis.ts";
import { allFields } from "../asked.ts";

/** Every question and section of a form has words in each language, and there are no words for others. */
export const words: Rule = ({ forms }) => forms.flatMap(faultsOfWords);

function faultsOfWords({ kind, words, sections, asked = [] }: CheckedForm): AuthorIssue[] {
	const fields = allFields(kind.fields);
	return words.flatMap((questions) => [
		...asked.flatMap(({ field }) => missingWords(field, fields, questions)),
		...wordsForOthers(fields, questions),
		...(sections ? titles(sections, questions) : []),
	]);
}

function missingWords(
	field: string,
	fields: Vocabulary,
	{ data, places }: Placed<QuestionWords>,
): AuthorIssue[] {
	const question = data.fields[field];
	const at = question ? ["fields", field] : ["fields"];
	const missing = (what: string): AuthorIssue => ({
		rule: "question-without-words",
		values: { field, missing: what },
		place: places.ofKey(at),
	});
	if (!question) return [missing("")];
	const own = (["label", "blank"] as const).filter((key) => question[key].trim() === "");
	const options = (fields[field]?.options ?? [])
		.filter((option) => !question.options?.[option]?.label.trim())
		.map((option) => `options.${option}.label`);
	return [...own, ...options].map(missing);
}

function wordsForOthers(
	fields: Vocabulary,
	{ data, places }: Placed<QuestionWords>,
): AuthorIssue[] {
	return Object.entries(data.fields).flatMap(([field, question]): AuthorIssue[] => {
		if (!Object.hasOwn(fields, field)) {
			const values = { field, valid: validNames(field, Object.keys(fields)) };
			return [{ rule: "unknown-question", values, place: places.ofKey(["fields", field]) }];
		}
		const known = fields[field]?.options ?? [];
		return Object.keys(question.options ?? {})
			.filter((option) => !known.includes(option))
			.map((option) => {
				const values = { found: option, path: field, valid: validNames(option, known) };
				const place = places.ofKey(["fields", field, "options", option]);
				return { rule: "unknown-option", values, place };
			});
	});
}

function titles(
	{ data: asked, path }: Placed<QuestionSections>,
	{ data, places }: Placed<QuestionWords>,
): AuthorIssue[] {
	const sections = asked.map(({ id }) => id);
	const without = sections
		.filter((section) => !data.sections[section]?.title.trim())
		.map((section): AuthorIssue => {
			const place = places.ofKey(["sections", section]);
			return { rule: "section-without-words", values: { section }, place };
		});
	const others = Object.keys(data.sections)
		.filter((section) => !sections.includes(section))
		.map((section): AuthorIssue => {
			const values = { section, sections: path, valid: validNames(section, sections) };
			return { rule: "unknown-section", values, place: places.ofKey(["sections", section]) };
		});
	return [...without, ...others];
}
