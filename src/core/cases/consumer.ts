import type { CaseKind } from "../facts/case-kind.ts";
import { type ConsumerAnswers, consumerFields } from "../schema/consumer-case.ts";
import { consumerLogic } from "./consumer-logic.ts";

/** The consumer's case: the declaration and the documents that follow it. */
export const consumerKind: CaseKind<ConsumerAnswers> = { ...consumerLogic, fields: consumerFields };
