import type { CaseKind } from "../../../core/facts/case-kind.ts";
import type { Answers } from "../desk.ts";

/**
 * A kind of case with all its fields. The form of one document asks some of them; a file or a link may hold others,
 * which must be known to be read, to be counted, and to be left out where they are about persons.
 */
export async function wholeKind(kind: string): Promise<CaseKind<Answers>> {
	const whole: CaseKind<never> =
		kind === "segment"
			? (await import("../../../core/cases/segment.ts")).segmentKind
			: (await import("../../../core/cases/consumer.ts")).consumerKind;
	return whole as CaseKind<Answers>;
}
