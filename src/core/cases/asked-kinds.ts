import type { CaseKind } from "../facts/case-kind.ts";
import type { CaseName } from "../schema/case-names.ts";
import { consumerKind } from "./consumer.ts";
import { segmentKind } from "./segment.ts";

/** The kinds of cases that somebody is asked about, by their names. */
export const askedKinds: Readonly<Record<CaseName, CaseKind<never>>> = {
	consumer: consumerKind,
	segment: segmentKind,
};
