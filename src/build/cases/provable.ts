import { askedKinds } from "../../core/cases/asked-kinds.ts";
import { termsKind } from "../../core/cases/terms.ts";
import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { Language } from "../../core/language.ts";
import type { Template } from "../../core/template/nodes.ts";
import { caseOf } from "../content/agreements.ts";
import type { Content, TemplateFile, TermsFolder } from "../content/content.ts";

/** One document of the content, as it is assembled. */
export interface Provable {
	readonly path: string;
	readonly template: Template;
	readonly kind: CaseKind<never>;
	readonly language: Language;
}

/** Every document of the content that could be read whole: the agreements, and each folder of terms as one text. */
export function provableIn(content: Content): Provable[] {
	const agreements = Object.entries(content.agreements).flatMap(([language, files]) =>
		files.filter(isSound).flatMap(({ path, template }): Provable[] => {
			const name = caseOf({ path }, content.agreementIndex?.data);
			if (!name) return [];
			return [{ path, template, kind: askedKinds[name], language: language as Language }];
		}),
	);
	const folders = [content.sharingTerms, ...Object.values(content.usageTerms)];
	return [...agreements, ...folders.flatMap((folder) => (folder ? termsOf(folder) : []))];
}

function isSound({ sound }: TemplateFile): boolean {
	return sound;
}

/** The themes stand one after the other, and may refer to one another. */
function termsOf({
	index,
	themes,
}: TermsFolder<{
	readonly id: string;
	readonly title: string;
	readonly edition: string;
}>): Provable[] {
	if (!themes.every(isSound)) return [];
	const { id, title, edition } = index.data;
	const children = themes.flatMap(({ template }) => template.children);
	const template: Template = { type: "template", id, title, edition, children };
	return [{ path: index.path, template, kind: termsKind, language: "nb" }];
}
