import type { SegmentAnswers } from "../../schema/segment-case.ts";
import { declaredServices } from "../declared-services.ts";
import type { Fact } from "../fact.ts";
import { serviceChanges } from "../service-changes.ts";
import { applicableTerms } from "./applicable-terms.ts";

/** What follows from the answers about a segment. */
export const segmentFacts: readonly Fact<SegmentAnswers>[] = [
	declaredServices,
	applicableTerms,
	...serviceChanges,
];
