import { askedKinds } from "../../core/cases/asked-kinds.ts";
import { termsKind } from "../../core/cases/terms.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";

/** What the templates are templates over. */
export interface CheckedKinds {
	/** By the name that the index of the agreements says. */
	readonly agreements: Readonly<Record<string, CaseKind<never>>>;
	/** Nobody is asked about published terms. */
	readonly terms: CaseKind<never>;
}

export const checkedKinds: CheckedKinds = { agreements: askedKinds, terms: termsKind };
