import type { Draft } from "../document/draft.ts";
import type { SigningKind } from "../schema/signing-kind.ts";
import { valueAt } from "../value-at.ts";

/** What the sheet needs to know beside the draft. */
export interface SigningFacts {
	readonly kind: SigningKind;
	readonly provider: string;
	/** Who is the coordinator of a consumer, if it is answered. */
	readonly coordinator: string | undefined;
	/** Whether the consumer goes through the coordinator; false in a case that is not a consumer's. */
	readonly inSegment: boolean;
}

/** Finds what the sheet needs to know in the answers that the draft is made of. */
export function signingFacts(draft: Draft, kind: SigningKind, provider: string): SigningFacts {
	const { answers } = draft.case;
	const coordinator = valueAt(answers, "segmentCoordinator.name");
	return {
		kind,
		provider,
		coordinator: typeof coordinator === "string" ? coordinator : undefined,
		inSegment: draft.case.kind === "consumer" && answers.inSegment === "yes",
	};
}
