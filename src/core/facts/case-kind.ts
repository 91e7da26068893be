import type { AnswerCheck } from "../schema/answer-check.ts";
import type { Migration } from "../schema/migration.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";
import type { Fact } from "./fact.ts";

/** A kind of case: what it asks, and what follows from the answers. */
export interface CaseKind<Answers> {
	readonly kind: string;
	readonly schemaVersion: number;
	/** How cases of earlier versions become cases of this one: a step for each version after the first. */
	readonly migrations?: readonly Migration[];
	/** The fields that are asked. */
	readonly fields: Vocabulary;
	/** What must hold between several answers. */
	readonly checks: readonly AnswerCheck<Answers>[];
	readonly facts: readonly Fact<Answers>[];
}

/** What the provider is called: known to every template, asked of nobody. */
const providerVocabulary: Vocabulary = {
	"provider.name": { kind: "text", fields: [] },
	"provider.organisationNumber": { kind: "organisationNumber", fields: [] },
};

/** Every path that a template over this kind of case may use. */
export function vocabularyOfKind<Answers>(kind: CaseKind<Answers>): Vocabulary {
	const facts = kind.facts.map(({ name, entry, reads }) => [name, { ...entry, fields: reads }]);
	return { ...providerVocabulary, ...kind.fields, ...Object.fromEntries(facts) };
}
