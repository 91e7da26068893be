import type { AuthorIssue } from "../../../core/issue.ts";
import { termsFormField } from "../../../core/schema/terms-forms.ts";
import type { Vocabulary } from "../../../core/schema/vocabulary.ts";
import type { CheckedDocument, CheckedForm, Rule } from "../analysis.ts";

/** What a template needs is asked, and what is asked is needed: by a template, a fact, or another question. */
export const asking: Rule = ({ forms }) => forms.flatMap(askedInVain);

function askedInVain({ agreements, kind, sections, asked }: CheckedForm): AuthorIssue[] {
	if (!sections || !asked) return [];
	const names = new Set(asked.map(({ field }) => field));
	const used = new Set([
		...agreements.flatMap(({ uses }) =>
			uses.flatMap(({ found, as }) => [
				...fieldsOf(found),
				// Where terms are taken in, how is for assembly to know, not for the template to say.
				...(as === "terms" ? [termsFormField] : []),
			]),
		),
		...kind.facts.flatMap(({ reads }) => reads),
		...asked.flatMap(({ when }) => (when && "field" in when ? [when.field] : [])),
	]);
	// What a template that is missing or half read would have used, nobody knows.
	const isKnown = agreements.length > 0 && agreements.every(({ sound }) => sound);
	const unused = asked
		.filter(({ field }) => isKnown && !used.has(field))
		.map(
			({ field, place }): AuthorIssue => ({ rule: "unused-question", values: { field }, place }),
		);
	return [
		...agreements.flatMap((document) => unasked(document, names, kind.fields, sections.path)),
		...unused,
	];
}

/** The questions that a template needs and the form does not ask, each where the template first needs it. */
function unasked(
	{ uses }: CheckedDocument,
	asked: ReadonlySet<string>,
	fields: Vocabulary,
	sections: string,
): AuthorIssue[] {
	const told = new Set<string>();
	return uses.flatMap(({ found, place }) =>
		fieldsOf(found).flatMap((name): AuthorIssue[] => {
			// What a list holds is asked with the list.
			const list = name.split(".")[0] ?? name;
			const field = fields[list]?.row ? list : name;
			if (asked.has(field) || told.has(field)) return [];
			told.add(field);
			return [{ rule: "unasked-field", values: { field, sections }, place }];
		}),
	);
}

function fieldsOf(found: CheckedDocument["uses"][number]["found"]): readonly string[] {
	return typeof found === "string" ? [] : found.entry.fields;
}
