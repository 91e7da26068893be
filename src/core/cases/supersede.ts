import type { ConsumerAnswers } from "../schema/consumer-case.ts";
import type { SegmentAnswers } from "../schema/segment-case.ts";

/** What each later document says anew, and when the declaration began and ends: a processor that comes later is not late. */
const leftBehind = {
	changed: undefined,
	connection: undefined,
	termination: undefined,
	startDate: undefined,
	durationKind: undefined,
	endDate: undefined,
};

/**
 * A consumer's case that begins where an earlier one stands: the same answers, and beside them what the declaration
 * said, so that a change notice or a termination can tell it. What has changed since is for the consumer to say.
 * @param earlier the answers that the declaration was made of
 * @param date the day of the declaration, `2027-01-04`, if it is known
 */
export function supersedeConsumer(
	earlier: ConsumerAnswers,
	date: string | undefined,
): ConsumerAnswers {
	const { services, contacts, processors } = earlier;
	const { disclosureBasis, collectionBasis, processingBasis } = earlier;
	const supersedes = answered({
		date,
		services,
		contacts,
		disclosureBasis,
		collectionBasis,
		processingBasis,
		processors,
	});
	return answered({ ...earlier, ...leftBehind, supersedes });
}

/** The document with the appendix of services that is replaced: its edition, and its day. */
export interface FormerAppendix {
	readonly edition?: string | undefined;
	readonly date?: string | undefined;
}

/**
 * A segment's case that begins where an earlier one stands: the same answers, and beside them the services that the
 * appendix had. An appendix that was updated before has an edition of its own, and names that of the agreement.
 */
export function supersedeSegment(
	earlier: SegmentAnswers,
	{ edition, date }: FormerAppendix,
): SegmentAnswers {
	const { services, supersedes } = earlier;
	const ofAgreement = supersedes?.edition ?? edition;
	return { ...earlier, supersedes: answered({ edition: ofAgreement, date, services }) };
}

/** Without what is not answered: a key without a value is no answer. */
function answered<Answers extends object>(answers: Answers): Answers {
	return Object.fromEntries(
		Object.entries(answers).filter(([, value]) => value !== undefined),
	) as Answers;
}
