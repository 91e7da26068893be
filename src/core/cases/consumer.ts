import type { CaseKind } from "../facts/case-kind.ts";
import { consumerFacts } from "../facts/consumer/index.ts";
import {
	type ConsumerAnswers,
	consumerFields,
	consumerSchemaVersion,
} from "../schema/consumer-case.ts";

/** The consumer's case: the declaration and the documents that follow it. */
export const consumerKind: CaseKind<ConsumerAnswers> = {
	kind: "consumer",
	schemaVersion: consumerSchemaVersion,
	fields: consumerFields,
	facts: consumerFacts,
};
