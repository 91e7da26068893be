import type { Rule } from "../rule.ts";

/** Who has no legal basis cannot get one by an agreement. */
export const noLegalBasis: Rule = ({ hasLegalBasis }) =>
	hasLegalBasis === "no" ? [{ rule: "no-legal-basis", values: {}, path: "hasLegalBasis" }] : [];
