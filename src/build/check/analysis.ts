import { type CaseKind, vocabularyOfKind } from "../../core/facts/case-kind.ts";
import type { AuthorIssue } from "../../core/issue.ts";
import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import type { Content, TemplateFile } from "../content/content.ts";
import { type AskedField, askedFields } from "./asked.ts";
import type { CheckedKinds } from "./kinds.ts";
import { topScope } from "./scope.ts";
import { type Use, useOf } from "./uses.ts";
import { type Visit, walk } from "./walk.ts";

/** Templates that make one document: an agreement, or the themes of one folder of terms. */
export interface CheckedDocument {
	readonly files: readonly TemplateFile[];
	readonly kind: CaseKind<never>;
	readonly vocabulary: Vocabulary;
	/** Whether every file could be read whole: only then is it known what the document lacks. */
	readonly sound: boolean;
	readonly visits: readonly (Visit & { readonly file: TemplateFile })[];
	readonly uses: readonly (Use & { readonly file: TemplateFile })[];
}

/** The content as the rules see it: worked out once, judged by each. */
export interface Analysis {
	readonly content: Content;
	readonly kinds: CheckedKinds;
	readonly documents: readonly CheckedDocument[];
	/** The documents whose case is asked for in the form. */
	readonly agreements: readonly CheckedDocument[];
	/** What the form asks, in its order; undefined when that could not be read. */
	readonly asked: readonly AskedField[] | undefined;
}

/** One rule about the content, or a tight family of them. */
export type Rule = (analysis: Analysis) => readonly AuthorIssue[];

/** Works out what the rules share. */
export function analyse(content: Content, kinds: CheckedKinds): Analysis {
	const agreements = Object.values(content.agreements)
		.flat()
		.map((file) => documentOf([file], kinds.agreements));
	const terms = Object.values(content.themeFiles).map((files) => documentOf(files, kinds.terms));
	const { sections } = content;
	return {
		content,
		kinds,
		documents: [...agreements, ...terms],
		agreements,
		asked: sections && askedFields(sections, kinds.agreements.fields),
	};
}

function documentOf(files: readonly TemplateFile[], kind: CaseKind<never>): CheckedDocument {
	const vocabulary = vocabularyOfKind(kind);
	const visits = files.flatMap((file) =>
		walk(file.template.children, topScope, vocabulary).map((visit) => ({ ...visit, file })),
	);
	return {
		files,
		kind,
		vocabulary,
		sound: files.every(({ sound }) => sound),
		visits,
		uses: visits.flatMap((visit) =>
			useOf(visit, vocabulary).map((use) => ({ ...use, file: visit.file })),
		),
	};
}
