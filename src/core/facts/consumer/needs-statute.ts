import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import type { Fact } from "../fact.ts";

/** GDPR art. 6(3): a legal obligation or a public task must be laid down in law. */
export const needsStatute: Fact<ConsumerAnswers> = {
	name: "needsStatute",
	reads: ["processingBasis"],
	entry: { kind: "fact" },
	words: {
		nb: {
			is: "behandlingsgrunnlaget er bokstav c eller e i artikkel 6 nr. 1",
			isNot: "behandlingsgrunnlaget ikke er bokstav c eller e i artikkel 6 nr. 1",
		},
		nn: {
			is: "behandlingsgrunnlaget er bokstav c eller e i artikkel 6 nr. 1",
			isNot: "behandlingsgrunnlaget ikkje er bokstav c eller e i artikkel 6 nr. 1",
		},
	},
	value: ({ processingBasis }) =>
		processingBasis === undefined
			? undefined
			: processingBasis === "legalObligation" || processingBasis === "publicTask",
};
