import type { AnswerCheck } from "../schema/answer-check.ts";
import type { ConsumerAnswers } from "../schema/consumer-case.ts";

type Topic = keyof NonNullable<ConsumerAnswers["changed"]>;
type Comparable = Pick<
	ConsumerAnswers,
	"contacts" | "processors" | "disclosureBasis" | "collectionBasis" | "processingBasis"
>;

/** What is compared under each of the topics that a change notice asks about. */
const compared: Readonly<Record<Topic, readonly (keyof Comparable)[]>> = {
	contacts: ["contacts"],
	bases: ["disclosureBasis", "collectionBasis", "processingBasis"],
	processors: ["processors"],
};

/** A notice says that something has changed exactly when what was and what is differ; while either is missing, nobody knows. */
export const changesAsSaid: readonly AnswerCheck<ConsumerAnswers>[] = (
	Object.keys(compared) as Topic[]
).flatMap((topic) =>
	(["yes", "no"] as const).map((said) => ({
		field: `changed.${topic}`,
		problem: { rule: "change-not-as-said" as const, values: { said } },
		holds: (answers) =>
			answers.changed?.[topic] !== said || isAsSaid(said, compared[topic], answers),
	})),
);

function isAsSaid(
	said: "yes" | "no",
	keys: readonly (keyof Comparable)[],
	answers: ConsumerAnswers,
): boolean {
	const { supersedes } = answers;
	const pairs = keys.map((key) => [answers[key], supersedes?.[key]] as const);
	const isDifferent = ([is, was]: (typeof pairs)[number]) =>
		is !== undefined && was !== undefined && JSON.stringify(is) !== JSON.stringify(was);
	if (pairs.some(isDifferent)) return said === "yes";
	const isKnown = pairs.every(([is, was]) => is !== undefined && was !== undefined);
	return said === "no" || !isKnown;
}
