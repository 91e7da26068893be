import type { ConsumerAnswers } from "../../schema/consumer-case.ts";
import { declaredServices } from "../declared-services.ts";
import type { Fact } from "../fact.ts";
import { serviceChanges } from "../service-changes.ts";
import { applicableTerms } from "./applicable-terms.ts";
import { mayRevealSpecial } from "./may-reveal-special.ts";
import { needsStatute } from "./needs-statute.ts";
import { requestedService } from "./requested-service.ts";
import { usesProcessors } from "./uses-processors.ts";

/** What follows from a consumer's answers. */
export const consumerFacts: readonly Fact<ConsumerAnswers>[] = [
	usesProcessors,
	needsStatute,
	mayRevealSpecial,
	declaredServices,
	applicableTerms,
	requestedService,
	...serviceChanges,
];
