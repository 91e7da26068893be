import type { AuthorIssue } from "../../../core/issue.ts";
import type { CheckedDocument, CheckedForm, Rule } from "../analysis.ts";

/**
 * While a question is unanswered, the draft heads the branch by the condition in words, and once it is
 * answered it says why the clause stands. So every option of a field that is used in a condition needs words.
 */
export const conditionWords: Rule = ({ forms }) => forms.flatMap(wordlessIn);

function wordlessIn({ agreements, kind, words }: CheckedForm): AuthorIssue[] {
	const fields = new Set(agreements.flatMap(fieldsInConditions));
	const ofFields = words.flatMap(({ data, places }) =>
		[...fields].flatMap((field) =>
			Object.entries(data.fields[field]?.options ?? {})
				.filter(([, { condition = "" }]) => condition.trim() === "")
				.map(([option]): AuthorIssue => {
					const missing = `options.${option}.condition`;
					const place = places.ofKey(["fields", field, "options", option]);
					return { rule: "question-without-words", values: { field, missing }, place };
				}),
		),
	);
	const wordless = new Set(kind.facts.filter(({ words }) => !words).map(({ name }) => name));
	return [...ofFields, ...agreements.flatMap((document) => wordlessFacts(document, wordless))];
}

function fieldsInConditions({ uses }: CheckedDocument): string[] {
	return uses.flatMap(({ condition, found }) => {
		if (!condition || condition.answered || typeof found === "string") return [];
		return found.entry.kind === "choice" ? [found.name] : [];
	});
}

function wordlessFacts({ uses }: CheckedDocument, wordless: ReadonlySet<string>): AuthorIssue[] {
	return uses.flatMap(({ condition, path, place, found }) => {
		const isWordless =
			typeof found !== "string" && found.entry.kind === "fact" && wordless.has(found.name);
		if (!condition || !isWordless) return [];
		return [{ rule: "fact-without-words", values: { found: path }, place }];
	});
}
