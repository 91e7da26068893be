import { askedOf } from "../../build/cases/asked-of.ts";
import { catalogueOf } from "../../build/content/catalogue.ts";
import type { FormAgreement } from "../../build/published/forms.ts";
import { siteContent } from "../../build/site-content.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import type { AgreementIndex } from "../../core/schema/agreement-index.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import { fieldOf, type Question, type SectionField } from "../../core/schema/questions.ts";
import type { Vocabulary, VocabularyEntry } from "../../core/schema/vocabulary.ts";

type Agreement = AgreementIndex[string];

/** The form of one agreement, in one language. */
export interface Form {
	readonly kind: CaseKind<never>;
	readonly language: Language;
	readonly catalogue: Catalogue;
	readonly sections: readonly FormPart[];
	/** Those that ask something: the steps of the form. */
	readonly steps: readonly FormPart[];
	/** The answer that the document presupposes, where there is one. */
	readonly presupposes?: Agreement["when"];
	/** Who the document is for. */
	readonly whom?: string | undefined;
}

/** A part of the form: questions that belong together. */
export interface FormPart {
	readonly id: string;
	readonly title: string;
	readonly intro?: string | undefined;
	readonly fields: readonly SectionField[];
}

/** What a question of the form is made of. */
export interface Asked {
	/** `consumer.name`, in a row `contacts.name`. */
	readonly path: string;
	readonly words: Question;
	readonly entry: VocabularyEntry;
}

/** The form of an agreement: the questions that it needs, and no others. */
export function formOf({ template, kind }: FormAgreement, language: Language): Form {
	const content = siteContent();
	const questions = content.questions[kind.kind];
	const words = questions?.words[language]?.data;
	if (!questions?.sections || !words) throw new Error(`content/questions/${kind.kind}`);
	const sections = askedOf(questions.sections.data, template, kind).map(({ id, fields }) => ({
		id,
		title: words.sections[id]?.title ?? id,
		intro: words.sections[id]?.intro,
		fields: fields.map(fieldOf),
	}));
	const catalogue = catalogueOf(content, language, kind);
	const steps = sections.filter(({ fields }) => fields.some(({ carried }) => !carried));
	const about: Agreement | undefined = content.agreementIndex?.data[template.id];
	return {
		kind,
		language,
		catalogue,
		sections,
		steps,
		presupposes: about?.when,
		whom: about?.for[language] ?? about?.for.nb,
	};
}

/** The fields of the case that the form is about, those that come with an earlier file too. */
export function fieldsOf({ kind, sections }: Form): Vocabulary {
	const asked = sections.flatMap(({ fields }) => fields.map(({ field }) => field));
	return Object.fromEntries(Object.entries(kind.fields).filter(([path]) => asked.includes(path)));
}

/** A question by its path. */
export function askedAt(path: string, { kind, catalogue }: Form): Asked {
	const words = catalogue.questions[path];
	const [list = "", ...key] = path.split(".");
	const entry = kind.fields[path] ?? kind.fields[list]?.row?.[key.join(".")];
	if (!words || !entry) throw new Error(`content/questions/${kind.kind}: ${path}`);
	return { path, words, entry };
}

/** The questions of each row, in the order of the schema. */
export function askedInRows({ path, entry }: Asked, form: Form): Asked[] {
	return Object.keys(entry.row ?? {}).map((key) => askedAt(`${path}.${key}`, form));
}
