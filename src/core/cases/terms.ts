import type { CaseKind } from "../facts/case-kind.ts";
import type { Vocabulary } from "../schema/vocabulary.ts";

/** Published terms know only which variant they are; nobody is asked. */
export interface TermsAnswers {
	readonly variant?: "segment" | "standalone";
}

const fields: Vocabulary = {
	variant: { kind: "choice", options: ["segment", "standalone"], fields: ["variant"] },
};

export const termsKind: CaseKind<TermsAnswers> = {
	kind: "terms",
	schemaVersion: 1,
	fields,
	checks: [],
	facts: [],
};
