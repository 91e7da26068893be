import type { Language } from "../language.ts";
import type { Catalogue } from "../schema/catalogue.ts";
import type { Vocabulary, VocabularyEntry } from "../schema/vocabulary.ts";
import { valueAt } from "../value-at.ts";
import { type CaseKind, vocabularyOfKind } from "./case-kind.ts";
import type { Fact, Row } from "./fact.ts";

/** A case as templates see it: every path with its value, the answers and what follows from them. */
export interface View {
	readonly kind: string;
	readonly schemaVersion: number;
	readonly answers: unknown;
	readonly vocabulary: Vocabulary;
	/** By path. Undefined is unanswered; an empty list is answered «ingen». */
	readonly values: Readonly<Record<string, unknown>>;
	/** By the fact's path: how it reads as a condition. */
	readonly factWords: Readonly<Record<string, Fact<never>["words"]>>;
}

/** Computes the facts, and lays the answers and the facts side by side. */
export function viewOf<Answers>(
	kind: CaseKind<Answers>,
	answers: Answers,
	catalogue: Catalogue,
	language: Language,
): View {
	const { provider } = catalogue.site;
	const facts = kind.facts.map(({ name, value }) => [name, value(answers, catalogue, language)]);
	const fields = Object.entries(kind.fields).map(([path, entry]) => [
		path,
		asTemplatesSee(valueAt(answers, path), entry),
	]);
	return {
		kind: kind.kind,
		schemaVersion: kind.schemaVersion,
		answers,
		vocabulary: vocabularyOfKind(kind),
		values: {
			"provider.name": provider.name,
			"provider.organisationNumber": provider.organisationNumber,
			...Object.fromEntries(fields),
			...Object.fromEntries(facts),
		},
		factWords: Object.fromEntries(kind.facts.map(({ name, words }) => [name, words])),
	};
}

function asTemplatesSee(value: unknown, { row }: VocabularyEntry): unknown {
	if (!row || value === undefined) return value;
	return (value as readonly ({ readonly id: string } & Record<string, unknown>)[]).map(
		({ id, ...values }): Row => ({ id, values }),
	);
}
