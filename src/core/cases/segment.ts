import type { CaseKind } from "../facts/case-kind.ts";
import { type SegmentAnswers, segmentFields } from "../schema/segment-case.ts";
import { segmentLogic } from "./segment-logic.ts";

/** The segment's case: the agreement between the coordinator and the provider, and what follows it. */
export const segmentKind: CaseKind<SegmentAnswers> = { ...segmentLogic, fields: segmentFields };
