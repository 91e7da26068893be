/**
 * What can be said of a case as a whole: each rule with the values that its sentence needs, in words.
 * The sentences stand in `texts`, one for each rule; a rule without a sentence does not compile.
 * How much a rule means, and the law that it rests on, stand in `content/advice.yaml`.
 */
export interface AdviceRules {
	/* A legal basis on both sides. */
	"no-legal-basis": Record<never, never>;
	"both-bases-required": { missing: "disclosure" | "collection" };
	"type-without-own-basis": { type: string };

	/* Whom a provision and a service are for. */
	"basis-closed-to-type": { basis: string; type: string };
	"basis-doubtful-for-type": { basis: string; type: string };
	"service-closed-to-type": { service: string; type: string };
	"basis-not-for-service": { basis: string; service: string };
	"data-flow-other-way": { service: string };

	/* What a provision opens for. */
	"outside-closed-list": { basis: string; service: string; categories: readonly string[] };
	"purpose-limited-by-basis": { basis: string; purpose: string };
	"basis-opens-no-confidential": { basis: string; categories: readonly string[] };
	"confidential-without-statute": { categories: readonly string[] };
	/** The statute is none that the content knows: it may lift confidentiality or not. */
	"confidential-statute-unknown": { categories: readonly string[] };
	"confidential-outside-statute": { statute: string; categories: readonly string[] };
	"consent-not-offered": { basis: string; service: string };
	"consent-opens-nothing": { categories: readonly string[] };
	"data-withheld": { categories: readonly string[] };
	"need-to-be-justified": { categories: readonly string[] };

	/* The processing. */
	"processing-basis-closed-to-type": { basis: string; type: string };
	"statute-required": { basis: string };
	"special-category": { categories: readonly string[] };
	/** The condition that is named is none of the provision that protects them. */
	"special-condition-of-another-kind": { categories: readonly string[] };
	"impact-assessment": Record<never, never>;
	"impact-assessment-first": Record<never, never>;
	"impact-assessment-unowned": Record<never, never>;

	/* Processors, each by its number in the list. */
	"processor-incomplete": { number: number; missing: readonly ProcessorField[] };
	"processor-agreement-late": { number: number };
	"processor-is-consumer": { number: number };
	"processor-delegation": Record<never, never>;
	"coordinator-agreement-late": Record<never, never>;
	"coordinator-not-processor": Record<never, never>;
	"coordinator-fetches": Record<never, never>;
	"vendor-not-processor": Record<never, never>;

	/* The segment and the signature. */
	"own-basis-in-segment": Record<never, never>;
	"signatory-is-contact": Record<never, never>;
	"signing-authority": { type: string };
}

export type AdviceRule = keyof AdviceRules;

export type ProcessorField = "name" | "organisationNumber" | "task" | "agreementDate";

/** How much a finding means: it must be put right, should be looked into, or is good to know. */
export const severities = ["block", "warn", "explain"] as const;
export type Severity = (typeof severities)[number];
