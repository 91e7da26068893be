import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import type { Fact } from "../fact.ts";

/** GDPR art. 6(3): a legal obligation or a public task must be laid down in law. */
export const needsStatute: Fact<ConsumerAnswers> = {
	name: "needsStatute",
	reads: ["processingBasis"],
	entry: { kind: "fact" },
	words: {
		nb: {
			is: "behandlingen bygger på en rettslig forpliktelse eller en oppgave i allmennhetens interesse",
			isNot:
				"behandlingen ikke bygger på en rettslig forpliktelse eller en oppgave i allmennhetens interesse",
		},
		nn: {
			is: "behandlinga byggjer på ei rettsleg plikt eller ei oppgåve i interessa til ålmenta",
			isNot:
				"behandlinga ikkje byggjer på ei rettsleg plikt eller ei oppgåve i interessa til ålmenta",
		},
	},
	value: ({ processingBasis }) =>
		processingBasis === undefined
			? undefined
			: processingBasis === "legalObligation" || processingBasis === "publicTask",
};
