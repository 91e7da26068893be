import type { AuthorIssue } from "../../core/issue.ts";
import type { Language } from "../../core/language.ts";
import type { Advice } from "../../core/schema/advice.ts";
import type { AgreementIndex } from "../../core/schema/agreement-index.ts";
import type { ConsumerTypes } from "../../core/schema/consumer-type.ts";
import type { Coverage } from "../../core/schema/coverage.ts";
import type { FirstQuestions } from "../../core/schema/first-questions.ts";
import type { Followed } from "../../core/schema/followed.ts";
import type { Glossary } from "../../core/schema/glossary.ts";
import type { LegalBasis } from "../../core/schema/legal-basis.ts";
import type { NotFor } from "../../core/schema/not-for.ts";
import type { OtherServices } from "../../core/schema/other-service.ts";
import type { Overview } from "../../core/schema/overview.ts";
import type { PrecedenceRule } from "../../core/schema/precedence.ts";
import type { ProcessingBases } from "../../core/schema/processing-basis.ts";
import type { QuestionSections, QuestionWords } from "../../core/schema/questions.ts";
import type { SearchWords } from "../../core/schema/search-words.ts";
import type { Service } from "../../core/schema/service.ts";
import type { Site } from "../../core/schema/site.ts";
import type { SharingTermsIndex, UsageTermsIndex } from "../../core/schema/terms-index.ts";
import type { TimeLimits } from "../../core/schema/time-limit.ts";
import type { Template } from "../../core/template/nodes.ts";
import type { EditionFile } from "../editions/read.ts";
import type { ProseFile } from "./prose.ts";
import type { YamlPlaces } from "./yaml-places.ts";

/** A template as it lies in a file. */
export interface TemplateFile {
	readonly path: string;
	/** The file as it is, to find the place of a word in it. */
	readonly source: string;
	/** As far as it could be read. */
	readonly template: Template;
	/** Whether it could be read whole: only then is it known what it lacks. */
	readonly sound: boolean;
}

/** Data with the places of its keys and values, so that later checks can point at them. */
export interface Placed<Data> {
	readonly path: string;
	readonly data: Data;
	readonly places: YamlPlaces;
}

/** Terms of one folder: the index, and a template for each theme, in order. */
export interface TermsFolder<Index> {
	readonly index: Placed<Index>;
	readonly themes: readonly TemplateFile[];
}

/** What is asked about one kind of case. */
export interface CaseQuestions {
	readonly words: Readonly<Partial<Record<Language, Placed<QuestionWords>>>>;
	readonly sections: Placed<QuestionSections> | undefined;
}

/** Everything that lies in `content/`, as far as it could be read, and what is wrong with it. */
export interface Content {
	readonly site: Placed<Site> | undefined;
	readonly services: Readonly<Record<string, Placed<Service>>>;
	readonly legalBases: Readonly<Record<string, Placed<LegalBasis>>>;
	readonly sharingTerms: TermsFolder<SharingTermsIndex> | undefined;
	readonly usageTerms: Readonly<Record<string, TermsFolder<UsageTermsIndex>>>;
	readonly agreements: Readonly<Partial<Record<Language, readonly TemplateFile[]>>>;
	/** By agreement, the words in bokmål that each clause in nynorsk was last read against. */
	readonly followed: Readonly<Record<string, Placed<Followed>>>;
	/** What each agreement is a template over, and where it stands. */
	readonly agreementIndex: Placed<AgreementIndex> | undefined;
	/** The form of each kind of case, by the name of the kind. */
	readonly questions: Readonly<Record<string, CaseQuestions>>;
	/** Kinds of consumers, by id. */
	readonly consumerTypes: Placed<ConsumerTypes> | undefined;
	/** What the law says of the processing bases. */
	readonly processingBases: Placed<ProcessingBases> | undefined;
	/** What is asked before the form. */
	readonly firstQuestions: Placed<FirstQuestions> | undefined;
	/** Whom a form is not for. */
	readonly notFor: Placed<NotFor> | undefined;
	/** How much each rule of the advice means. */
	readonly advice: Placed<Advice> | undefined;
	readonly timeLimits: Placed<TimeLimits> | undefined;
	readonly precedence: Placed<PrecedenceRule> | undefined;
	readonly glossary: Placed<Glossary> | undefined;
	readonly searchWords: Placed<SearchWords> | undefined;
	readonly otherServices: Placed<OtherServices> | undefined;
	readonly coverage: Placed<Coverage> | undefined;
	readonly overview: Placed<Overview> | undefined;
	/** Frozen editions by document, the newest last. */
	readonly editions: Readonly<Record<string, readonly EditionFile[]>>;
	/** The pages of prose, in the order of their names. */
	readonly prose: readonly ProseFile[];
	/** Drawings by name, as SVG. */
	readonly figures: Readonly<Record<string, string>>;
	/** Every theme by its folder of terms: also one that no index lists, and where the index is not sound. */
	readonly themeFiles: Readonly<Record<string, readonly TemplateFile[]>>;
	/** The paths of all files that were read, sound or not. */
	readonly files: readonly string[];
	readonly issues: readonly AuthorIssue[];
}
