import { type CaseKind, vocabularyOfKind } from "../../core/facts/case-kind.ts";
import {
	type QuestionSections,
	type SectionField,
	sectionsOf,
} from "../../core/schema/questions.ts";
import { termsFormField } from "../../core/schema/terms-forms.ts";
import type { Template } from "../../core/template/nodes.ts";
import { topScope } from "../check/scope.ts";
import { walk } from "../check/walk.ts";
import { fieldsDeciding, fieldsShown } from "./depends.ts";

/**
 * The parts of the form of one agreement with the questions that it needs, and no others: a case holds answers for
 * several documents.
 */
export function askedOf(
	sections: QuestionSections,
	template: Template,
	kind: CaseKind<never>,
): QuestionSections {
	const own = sectionsOf(sections, template.id);
	const used = usedFields(template, kind);
	const all = own.flatMap(({ fields }) => fields);
	const isNeeded = (field: string): boolean =>
		used.has(field) ||
		all.some((one) => typeof one !== "string" && decides(field, one.when) && isNeeded(one.field));
	return own
		.map((section) => ({
			...section,
			fields: section.fields.filter((one) => isNeeded(typeof one === "string" ? one : one.field)),
		}))
		.filter(({ fields }) => fields.length > 0);
}

/** Which data are chosen is answered with the services. */
function decides(field: string, when: SectionField["when"]): boolean {
	if (!when) return false;
	return field === ("field" in when ? when.field : "services");
}

/** The questions whose answers the template shows or depends on; what rows hold is asked with the list. */
function usedFields(template: Template, kind: CaseKind<never>): Set<string> {
	const vocabulary = vocabularyOfKind(kind);
	const lists = Object.keys(kind.fields).filter((path) => kind.fields[path]?.row);
	const used = new Set<string>();
	for (const { node, scope } of walk(template.children, topScope, vocabulary)) {
		for (const field of [
			...fieldsDeciding(node, scope, vocabulary),
			...fieldsShown(node, scope, vocabulary),
			...(node.type === "terms" ? [termsFormField] : []),
		]) {
			used.add(lists.find((list) => field.startsWith(`${list}.`)) ?? field);
		}
	}
	return used;
}
