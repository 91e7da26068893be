import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import type { Fact } from "../fact.ts";

/** GDPR art. 28: a processor needs an agreement, and the consumer answers for it. */
export const usesProcessors: Fact<ConsumerAnswers> = {
	name: "usesProcessors",
	reads: ["processors"],
	entry: { kind: "fact" },
	words: {
		nb: { is: "dere bruker databehandler", isNot: "dere ikke bruker databehandler" },
		nn: { is: "de bruker databehandlar", isNot: "de ikkje bruker databehandlar" },
	},
	value: ({ processors }) => (processors === undefined ? undefined : processors.length > 0),
};
