import type { Severity } from "../advice-rules.ts";
import type { Finding } from "../issue.ts";
import type { Law } from "../schema/law.ts";
import type { SegmentAnswers } from "../schema/segment-case.ts";
import type { AdvisedAnswers, Remark, Rule, SegmentRule } from "./rule.ts";
import { basisForService } from "./rules/basis-for-service.ts";
import { basisForType } from "./rules/basis-for-type.ts";
import { bothBases } from "./rules/both-bases.ts";
import { closedList } from "./rules/closed-list.ts";
import { confidential } from "./rules/confidential.ts";
import { coordinatorBasis } from "./rules/coordinator-basis.ts";
import { coordinatorSignatory } from "./rules/coordinator-signatory.ts";
import { dataFlow } from "./rules/data-flow.ts";
import { impactAssessment } from "./rules/impact-assessment.ts";
import { justified } from "./rules/justified.ts";
import { noLegalBasis } from "./rules/no-legal-basis.ts";
import { otherProcessors } from "./rules/other-processors.ts";
import { ownBasis } from "./rules/own-basis.ts";
import { ownBasisInSegment } from "./rules/own-basis-in-segment.ts";
import { processingBasisForType } from "./rules/processing-basis-for-type.ts";
import { processors } from "./rules/processors.ts";
import { serviceForType } from "./rules/service-for-type.ts";
import { signatory } from "./rules/signatory.ts";
import { specialCategory } from "./rules/special-category.ts";
import { statuteRequired } from "./rules/statute-required.ts";
import { withheld } from "./rules/withheld.ts";

export type { AdvisedAnswers } from "./rule.ts";

/** In the order that the findings of one severity are told. */
const rules: readonly Rule[] = [
	noLegalBasis,
	ownBasis,
	dataFlow,
	bothBases,
	serviceForType,
	basisForType,
	basisForService,
	closedList,
	confidential,
	withheld,
	justified,
	processingBasisForType,
	statuteRequired,
	specialCategory,
	impactAssessment,
	processors,
	otherProcessors,
	ownBasisInSegment,
	signatory,
];

/**
 * What the law says about a consumer's case, what matters most first. What is not answered is not judged.
 * Decision support, never a conclusion: that nothing is found does not mean that the consumer may have the data.
 */
export function advise(answers: AdvisedAnswers, law: Law): Finding[] {
	return findings(
		rules.flatMap((rule) => rule(answers, law)),
		law,
	);
}

const segmentRules: readonly SegmentRule[] = [dataFlow, coordinatorBasis, coordinatorSignatory];

/** The same about a segment's case: it is about no consumer, only about the services and the coordinator. */
export function adviseSegment(answers: SegmentAnswers, law: Law): Finding[] {
	return findings(
		segmentRules.flatMap((rule) => rule(answers, law)),
		law,
	);
}

const advisers: Readonly<Record<string, (answers: never, law: Law) => Finding[]>> = {
	consumer: advise,
	segment: adviseSegment,
};

/** What the law says about a case of a kind, by its name; of other kinds there is nothing to say. */
export function adviseOn(kind: string, answers: object, law: Law): Finding[] {
	return advisers[kind]?.(answers as never, law) ?? [];
}

/** What the remarks mean by what the content says of their rules. */
export function findings(remarks: readonly Remark[], law: Law): Finding[] {
	return remarks
		.flatMap((remark): Finding[] => {
			const meaning = law.rules[remark.rule];
			if (!meaning) return [];
			const { bases: ofCase = [] } = remark;
			const bases = [...new Set([...ofCase, ...meaning.bases])];
			// What the rule itself is about explains more than what the reader has named.
			const [first = ""] = [...meaning.bases, ...ofCase];
			const link = remark.link ?? meaning.leadsTo ?? law.legalBases[first]?.address;
			return [
				{
					...remark,
					severity: meaning.severity,
					...(meaning.noDocument ? { noDocument: true } : {}),
					bases,
					...(link === undefined ? {} : { link }),
				},
			];
		})
		.sort((one, other) => rankOf(one) - rankOf(other));
}

const ranks: Readonly<Record<Severity, number>> = { block: 1, warn: 2, explain: 3 };

function rankOf({ severity, noDocument }: Finding): number {
	return noDocument ? 0 : ranks[severity];
}
