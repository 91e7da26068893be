import { consumerKind } from "../../core/cases/consumer.ts";
import { termsKind } from "../../core/cases/terms.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";

/** What the templates of each folder are templates over. */
export interface CheckedKinds {
	readonly agreements: CaseKind<never>;
	/** Nobody is asked about published terms. */
	readonly terms: CaseKind<never>;
}

export const checkedKinds: CheckedKinds = { agreements: consumerKind, terms: termsKind };
