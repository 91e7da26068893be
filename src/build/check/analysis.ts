import { type CaseKind, vocabularyOfKind } from "../../core/facts/case-kind.ts";
import type { AuthorIssue } from "../../core/issue.ts";
import type { Language } from "../../core/language.ts";
import type { QuestionSections, QuestionWords } from "../../core/schema/questions.ts";
import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import { caseOf } from "../content/agreements.ts";
import type { Content, Placed, TemplateFile } from "../content/content.ts";
import { type AskedField, askedFields } from "./asked.ts";
import type { CheckedKinds } from "./kinds.ts";
import { topScope } from "./scope.ts";
import { type Use, useOf } from "./uses.ts";
import { type Visit, walk } from "./walk.ts";

/** Templates that make one document: an agreement, or the themes of one folder of terms. */
export interface CheckedDocument {
	readonly files: readonly TemplateFile[];
	readonly language: Language;
	readonly kind: CaseKind<never>;
	readonly vocabulary: Vocabulary;
	/** Whether every file could be read whole: only then is it known what the document lacks. */
	readonly sound: boolean;
	readonly visits: readonly (Visit & { readonly file: TemplateFile })[];
	readonly uses: readonly (Use & { readonly file: TemplateFile })[];
}

/** What is asked about one kind of case, and what for. */
export interface CheckedForm {
	readonly kind: CaseKind<never>;
	/** The agreements that are templates over it. */
	readonly agreements: readonly CheckedDocument[];
	readonly words: readonly Placed<QuestionWords>[];
	readonly sections: Placed<QuestionSections> | undefined;
	/** What the form asks, in its order; undefined when that could not be read. */
	readonly asked: readonly AskedField[] | undefined;
}

/** The content as the rules see it: worked out once, judged by each. */
export interface Analysis {
	readonly content: Content;
	readonly kinds: CheckedKinds;
	readonly documents: readonly CheckedDocument[];
	/** One for each kind of case that somebody is asked about. */
	readonly forms: readonly CheckedForm[];
}

/** One rule about the content, or a tight family of them. */
export type Rule = (analysis: Analysis) => readonly AuthorIssue[];

/** Works out what the rules share. */
export function analyse(content: Content, kinds: CheckedKinds): Analysis {
	const forms = Object.values(kinds.agreements).map((kind) => formOf(kind, content));
	const terms = Object.values(content.themeFiles).map((files) =>
		documentOf(files, "nb", kinds.terms),
	);
	return {
		content,
		kinds,
		documents: [...forms.flatMap(({ agreements }) => agreements), ...terms],
		forms,
	};
}

function formOf(kind: CaseKind<never>, content: Content): CheckedForm {
	const { words = {}, sections } = content.questions[kind.kind] ?? {};
	const agreements = (["nb", "nn"] as const).flatMap((language) =>
		(content.agreements[language] ?? [])
			.filter((file) => caseOf(file, content.agreementIndex?.data) === kind.kind)
			.map((file) => documentOf([file], language, kind)),
	);
	return {
		kind,
		agreements,
		words: Object.values(words),
		sections,
		asked: sections && askedFields(sections, kind.fields),
	};
}

function documentOf(
	files: readonly TemplateFile[],
	language: Language,
	kind: CaseKind<never>,
): CheckedDocument {
	const vocabulary = vocabularyOfKind(kind);
	const visits = files.flatMap((file) =>
		walk(file.template.children, topScope, vocabulary).map((visit) => ({ ...visit, file })),
	);
	return {
		files,
		language,
		kind,
		vocabulary,
		sound: files.every(({ sound }) => sound),
		visits,
		uses: visits.flatMap((visit) =>
			useOf(visit, vocabulary).map((use) => ({ ...use, file: visit.file })),
		),
	};
}
