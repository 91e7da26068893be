import type { Advice } from "./advice.ts";
import type { ConsumerTypes } from "./consumer-type.ts";
import type { ClosedList, LegalBasis } from "./legal-basis.ts";
import type { ProcessingBases } from "./processing-basis.ts";
import type { QuestionSections } from "./questions.ts";
import type { Service } from "./service.ts";

/** The same as in the content, with its words in one language. */
type InWords<Part, Key extends keyof Part> = Omit<Part, Key> & Readonly<Record<Key, string>>;

/** A kind of consumer, as the advice knows it. */
export type LawType = InWords<
	Pick<ConsumerTypes[string], "name" | "countsAs" | "ownBasis" | "leadsTo" | "signing">,
	"name"
> & { readonly suggests?: Readonly<Record<string, string>> };

export type LawCategory = InWords<Service["dataCategories"][number], "name">;

export interface LawService extends InWords<Pick<Service, "name" | "direction" | "scope">, "name"> {
	/** Where the site tells of it. */
	readonly address: string;
	readonly dataCategories: readonly LawCategory[];
	readonly recipients: readonly Pick<Service["recipients"][number], "types" | "bases">[];
}

export type LawClosedList = Omit<ClosedList, "purpose"> & { readonly purpose?: string | undefined };

export interface LawBasis
	extends InWords<
		Pick<
			LegalBasis,
			| "reference"
			| "act"
			| "roles"
			| "openTo"
			| "doubtfulFor"
			| "consent"
			| "liftsConfidentiality"
			| "opensConfidential"
		>,
		"reference"
	> {
	/** Where the site tells of it. */
	readonly address: string;
	readonly closedLists: readonly LawClosedList[];
}

export type LawProcessingBasis = InWords<ProcessingBases["bases"][string], "reference">;

/** What the content says of the law, in one language: all that the advice knows. */
export interface Law {
	readonly rules: Advice;
	/** The only rules that concern a document, for the documents that not all of them do. */
	readonly judgedBy: Readonly<Record<string, readonly string[]>>;
	readonly consumerTypes: Readonly<Record<string, LawType>>;
	readonly services: Readonly<Record<string, LawService>>;
	readonly legalBases: Readonly<Record<string, LawBasis>>;
	readonly processingBases: Readonly<Record<string, LawProcessingBasis>>;
	/** The act that lists the processing bases: a reference to it alone names no other law. */
	readonly processingAct: string;
	/** What the form asks, and when. */
	readonly asked: readonly Asked[];
	/** What is asked, by field: an answer that goes may be one that only another form asks. */
	readonly labels: Readonly<Record<string, string>>;
}

type SectionField = QuestionSections[number]["fields"][number];
export type Asked =
	| Exclude<SectionField, string>
	| { readonly field: string; readonly when?: undefined };
