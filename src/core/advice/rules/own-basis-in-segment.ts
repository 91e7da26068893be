import type { Rule } from "../rule.ts";

/** The segment coordinator may bind the consumers to terms, but each of them answers for its own basis. */
export const ownBasisInSegment: Rule = ({ inSegment }) =>
	inSegment === "yes" ? [{ rule: "own-basis-in-segment", values: {}, path: "inSegment" }] : [];
