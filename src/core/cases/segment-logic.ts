import type { CaseKind } from "../facts/case-kind.ts";
import { segmentFacts } from "../facts/segment/index.ts";
import type { SegmentAnswers } from "../schema/segment-case.ts";

/** The segment's case without its fields, as `consumer-logic.ts` is the consumer's. */
export const segmentLogic: Omit<CaseKind<SegmentAnswers>, "fields"> = {
	kind: "segment",
	schemaVersion: 1,
	checks: [],
	facts: segmentFacts,
};
