import type { ValidNames } from "../../../core/author-rules.ts";
import type { AuthorIssue } from "../../../core/issue.ts";
import type { AskedWhen } from "../../../core/schema/questions.ts";
import type { Vocabulary, VocabularyEntry } from "../../../core/schema/vocabulary.ts";
import type { Content } from "../../content/content.ts";
import { validNames } from "../../nearest.ts";
import type { CheckedForm, Rule } from "../analysis.ts";
import { answersTo } from "../answers-to.ts";
import { fieldsIn } from "../asked.ts";
import { isCondition } from "../uses.ts";
import { repeated } from "./ids.ts";

/**
 * `sections.yaml` asks fields of the schema, each once, and on conditions that the form can decide. What an agreement
 * presupposes is such a condition too.
 */
export const sections: Rule = ({ forms, content }) =>
	forms.flatMap((form) => [...faultsOfSections(form, content), ...presupposed(form, content)]);

function faultsOfSections(form: CheckedForm, content: Content): AuthorIssue[] {
	const { sections } = form;
	if (!sections) return [];
	const { fields } = form.kind;
	const asked = fieldsIn(sections);
	const names = asked.map(({ field }) => field);
	const { places } = sections;
	return [
		...unknownDocuments(form),
		...asked.flatMap(({ field, place }): AuthorIssue[] => {
			if (Object.hasOwn(fields, field)) return [];
			const valid = validNames(field, Object.keys(fields));
			return [
				{ rule: "unknown-question", values: { field, valid: withList(field, valid) }, place },
			];
		}),
		...repeated(
			asked.map(({ field, place }) => ({ name: field, place })),
			(field, first) => ({ rule: "repeated-question", values: { field, first } }),
		),
		...asked.flatMap(({ when, keys }) =>
			when && "field" in when
				? faultsOfWhen(when, names, form, content, (...below) =>
						places.ofValue([...keys, "when", ...below]),
					)
				: [],
		),
	];
}

function presupposed(form: CheckedForm, content: Content): AuthorIssue[] {
	const { kind, sections, asked = [] } = form;
	const index = content.agreementIndex;
	const names = asked.map(({ field }) => field);
	return Object.entries(index?.data ?? {}).flatMap(([id, { case: over, when }]) =>
		index && sections && when && over === kind.kind
			? faultsOfWhen(when, names, form, content, (...below) =>
					index.places.ofValue([id, "when", ...below]),
				)
			: [],
	);
}

/** A part that is for some agreements only names agreements over the same kind of case. */
function unknownDocuments({ sections, agreements }: CheckedForm): AuthorIssue[] {
	const names = agreements.flatMap(({ files }) => files.map(({ template }) => template.id));
	return (sections?.data ?? []).flatMap(({ documents = [] }, section) =>
		documents.flatMap((found, position): AuthorIssue[] => {
			const place = sections?.places.ofValue([section, "documents", position]);
			if (names.includes(found) || !place) return [];
			const values = { key: "documents", found, valid: validNames(found, names) };
			return [{ rule: "data-unknown-id", values, place }];
		}),
	);
}

/** What a list holds is asked with the list: who asks for `contacts.name` means `contacts`. */
function withList(field: string, valid: ValidNames): ValidNames {
	const list = valid.names.find((name) => field.startsWith(`${name}.`));
	if (list === undefined) return valid;
	return { names: [list, ...valid.names.filter((name) => name !== list)], meant: list };
}

function faultsOfWhen(
	{ field, is }: Extract<AskedWhen, { field: string }>,
	asked: readonly string[],
	{ kind: { fields }, sections }: CheckedForm,
	content: Content,
	placeOf: (...below: readonly PropertyKey[]) => AuthorIssue["place"],
): AuthorIssue[] {
	const entry = fieldOf(field, fields);
	const place = placeOf("field");
	if (entry && !asked.includes(field)) {
		return [{ rule: "unasked-field", values: { field, sections: sections?.path ?? "" }, place }];
	}
	if (!entry) {
		const choices = asked.filter((name) => fieldOf(name, fields)?.kind === "choice");
		const values = { field, valid: validNames(field, choices) };
		return [{ rule: "unknown-question", values, place }];
	}
	if (!isCondition(entry.kind)) {
		return [{ rule: "path-is-no-condition", values: { found: field, kind: entry.kind }, place }];
	}
	const options = answersTo(entry, content) ?? [];
	return is.flatMap((option, position): AuthorIssue[] => {
		if (options.includes(option)) return [];
		const values = { found: option, path: field, valid: validNames(option, options) };
		return [{ rule: "unknown-option", values, place: placeOf("is", position) }];
	});
}

function fieldOf(field: string, fields: Vocabulary): VocabularyEntry | undefined {
	return Object.hasOwn(fields, field) ? fields[field] : undefined;
}
