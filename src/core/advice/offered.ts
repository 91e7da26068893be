import type { Finding } from "../issue.ts";
import type { Asked, Law, LawService } from "../schema/law.ts";
import { valueAt } from "../value-at.ts";
import { hasData } from "./chosen.ts";
import { findings } from "./index.ts";
import { remembered } from "./remembered.ts";
import type { AdvisedAnswers, Rule } from "./rule.ts";
import { basisForType } from "./rules/basis-for-type.ts";
import { dataFlow } from "./rules/data-flow.ts";
import { ownBasis } from "./rules/own-basis.ts";
import { processingBasisForType } from "./rules/processing-basis-for-type.ts";
import { serviceForType } from "./rules/service-for-type.ts";
import { covers } from "./types.ts";

/** Something that may be chosen, or the reason why it may not. */
export interface Offer {
	readonly id: string;
	readonly reason?: Finding;
}

/** What the answers so far leave to choose from. */
export interface Offered {
	readonly services: readonly Offer[];
	/** The provider's. */
	readonly legalBases: readonly Offer[];
	readonly processingBases: readonly Offer[];
	/** The questions of the form, with the condition on which those that are not asked would be. */
	readonly questions: readonly (Asked & {
		readonly isAsked: boolean;
		/** Whether what decides that it is not asked is answered: else nobody knows yet. */
		readonly isDecided: boolean;
	})[];
}

/** The rules about whom something is for: what is offered breaks none of them. */
export const rulesOfKind: readonly Rule[] = [
	ownBasis,
	dataFlow,
	serviceForType,
	basisForType,
	processingBasisForType,
];

/** What may be chosen by a consumer of this kind, and why the rest may not. */
export const offered = remembered((answers: AdvisedAnswers, law): Offered => {
	const { services, processingBases, legalBases } = offeredTo(answers.consumerType, law);
	const chosen = chosenIds(answers, law);
	const named = namedFor(chosen, answers.consumerType, law);
	return {
		services,
		processingBases,
		legalBases: legalBases.map((one) =>
			one.reason || named.has(one.id) ? one : offer(one.id, unnamed(one.id, chosen, law)),
		),
		questions: law.asked.map((asked) => ({
			...asked,
			isAsked: isAsked(asked, answers, law),
			isDecided: isDecided(asked, answers, law),
		})),
	};
});

type OfferedToKind = Omit<Offered, "questions">;

/** What was found last of each law: the kind of consumer is another far more rarely than the answers. */
const ofKind = new WeakMap<
	Law,
	{ readonly type: string | undefined; readonly offers: OfferedToKind }
>();

/** What a kind of consumer may choose, whatever else is answered. */
function offeredTo(type: AdvisedAnswers["consumerType"], law: Law): OfferedToKind {
	const last = ofKind.get(law);
	if (last && last.type === type) return last.offers;
	const asked = type === undefined ? {} : { consumerType: type };
	const disclosure = Object.entries(law.legalBases).filter(([, { roles }]) =>
		roles.includes("disclosure"),
	);
	const offers = {
		services: Object.keys(law.services).map((id) =>
			offer(id, blocks({ ...asked, services: [{ id }] }, law)),
		),
		processingBases: Object.keys(law.processingBases).map((id) =>
			offer(id, blocks({ ...asked, processingBasis: id as never }, law)),
		),
		legalBases: disclosure.map(([id]) => offer(id, blocks({ ...asked, disclosureBasis: id }, law))),
	};
	ofKind.set(law, { type, offers });
	return offers;
}

function offer(id: string, [reason]: readonly Finding[]): Offer {
	return reason ? { id, reason } : { id };
}

function blocks(answers: AdvisedAnswers, law: Law): Finding[] {
	const remarks = rulesOfKind.flatMap((rule) => rule(answers, law));
	return findings(remarks, law).filter(({ severity }) => severity === "block");
}

/** The services that are chosen, or all while none is. */
function chosenIds({ services = [] }: AdvisedAnswers, law: Law): readonly string[] {
	return services.length > 0 ? services.map(({ id }) => id) : Object.keys(law.services);
}

/** The provisions that any of these services names for a kind of consumer. */
function namedFor(
	services: readonly string[],
	type: AdvisedAnswers["consumerType"],
	law: Law,
): ReadonlySet<string> {
	const recipients = services.flatMap((id) => law.services[id]?.recipients ?? []);
	const isFor = ({ types }: LawService["recipients"][number]) =>
		!types || type === undefined || covers(types, type, law);
	return new Set(recipients.filter(isFor).flatMap(({ bases }) => bases));
}

/** A provision is offered for the services that name it. */
function unnamed(id: string, [first = ""]: readonly string[], law: Law): Finding[] {
	const values = {
		basis: law.legalBases[id]?.reference ?? id,
		service: law.services[first]?.name ?? first,
	};
	return findings(
		[{ rule: "basis-not-for-service", values, path: "disclosureBasis", bases: [id] }],
		law,
	);
}

/** A question with a condition is asked when the one that decides it is asked, and answered so. */
function isAsked({ when }: Asked, answers: AdvisedAnswers, law: Law): boolean {
	if (!when) return true;
	if ("data" in when) return hasData(when.data, answers, law);
	const value = valueAt(answers, when.field);
	if (typeof value !== "string" || !covers(when.is, value, law)) return false;
	const decider = law.asked.find(({ field }) => field === when.field);
	return !decider || isAsked(decider, answers, law);
}

function isDecided({ when }: Asked, answers: AdvisedAnswers, law: Law): boolean {
	if (!when) return true;
	if ("data" in when) return answers.services !== undefined;
	if (valueAt(answers, when.field) !== undefined) return true;
	const decider = law.asked.find(({ field }) => field === when.field);
	return (
		decider?.when !== undefined &&
		isDecided(decider, answers, law) &&
		!isAsked(decider, answers, law)
	);
}
