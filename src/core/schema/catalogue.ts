import type { ConsumerTypes } from "./consumer-type.ts";
import type { LegalBasis } from "./legal-basis.ts";
import type { QuestionWords } from "./questions.ts";
import type { Service } from "./service.ts";
import type { Site } from "./site.ts";

/** Terms that an agreement may take in, as they are published. */
export interface PublishedTerms {
	readonly title: string;
	readonly edition: string;
	/** A path on the site. */
	readonly address: string;
}

/** What the content says beside the template: the words, the services, the law. */
export interface Catalogue {
	readonly site: Pick<Site, "name" | "address" | "provider" | "proposal">;
	readonly services: Readonly<
		Record<string, Pick<Service, "name" | "dataCategories" | "usageTerms" | "scope">>
	>;
	readonly legalBases: Readonly<Record<string, Pick<LegalBasis, "reference">>>;
	/** Kinds of consumers beside those of the schema, and which of them each counts as in the texts. */
	readonly consumerTypes?: Readonly<Record<string, Pick<ConsumerTypes[string], "countsAs">>>;
	readonly sharingTerms: Readonly<Record<"segment" | "standalone", PublishedTerms>>;
	/** By family: `apier`. */
	readonly usageTerms: Readonly<Record<string, PublishedTerms>>;
	/**
	 * The frozen editions of the terms that are cited, by document, where an agreement may take them in whole. Left out
	 * where nobody can choose that: they weigh more than all the rest.
	 */
	readonly editions?: Readonly<
		Record<string, { readonly hash: string; readonly tree: readonly unknown[] }>
	>;
	/** The words of the questions, in the language of the draft. */
	readonly questions: QuestionWords["fields"];
}
