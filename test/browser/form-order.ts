import { askedOf } from "../../src/build/cases/asked-of.ts";
import { loadContent } from "../../src/build/content/load.ts";
import { root } from "../../src/build/root.ts";
import type { CaseName } from "../../src/core/schema/case-names.ts";
import { fieldOf, type QuestionSections } from "../../src/core/schema/questions.ts";
import type { Vocabulary } from "../../src/core/schema/vocabulary.ts";
import { kindOf, templateNamed } from "../helpers/drafts.ts";

const { questions } = loadContent(root);

/** The parts of the form of an agreement, with the questions that it asks. */
export function partsOf(document: string): QuestionSections {
	const kind = kindOf(document);
	const sections = questions[kind.kind as CaseName]?.sections?.data ?? [];
	return askedOf(sections, templateNamed(document), kind);
}

/** The paths of the questions of a form, in the order that the form has them. */
export function orderOf(document: string): readonly string[] {
	return partsOf(document)
		.flatMap(({ fields }) => fields.map(fieldOf))
		.flatMap(({ field, carried }) => (carried ? [] : [field]));
}

/** What a form asks, of all that the case may hold. */
export function askedBy(document: string): Vocabulary {
	const order = orderOf(document);
	return Object.fromEntries(
		Object.entries(kindOf(document).fields).filter(([path]) => order.includes(path)),
	);
}

/** What only some kinds of consumers are asked, each with the first of those kinds. */
export function askedOfSome(document: string): readonly { path: string; consumerType: string }[] {
	return partsOf(document)
		.flatMap(({ fields }) => fields.map(fieldOf))
		.flatMap(({ field, when }) =>
			when && "field" in when && when.field === "consumerType"
				? [{ path: field, consumerType: when.is[0] ?? "" }]
				: [],
		);
}

/** What a form asks, without what only some kinds of consumers are asked. */
export function askedOfAll(document: string): Vocabulary {
	const some = askedOfSome(document).map(({ path }) => path);
	return Object.fromEntries(
		Object.entries(askedBy(document)).filter(([path]) => !some.includes(path)),
	);
}

/** The paths of the declaration's questions, in the order that the form has them. */
export const formOrder: readonly string[] = orderOf("egenerklaering");

/** What the declaration's form asks every consumer, of all that its case may hold. */
export const askedFields: Vocabulary = askedOfAll("egenerklaering");
