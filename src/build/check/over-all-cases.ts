import type { AuthorIssue } from "../../core/issue.ts";
import type { Language } from "../../core/language.ts";
import { checkAllCases } from "../cases/check.ts";
import { catalogueOf } from "../content/catalogue.ts";
import type { Content, TemplateFile } from "../content/content.ts";
import type { CheckedKinds } from "./kinds.ts";

/** What is wrong with the documents in some case. Only for content that is sound as it is written. */
export function overAllCases(content: Content, kinds: CheckedKinds): AuthorIssue[] {
	const agreements = Object.entries(content.agreements).flatMap(([key, files]) => {
		const language = key as Language;
		const catalogue = catalogueOf(content, language);
		return files.flatMap((file) => checkAllCases(file, kinds.agreements, catalogue, language));
	});
	const catalogue = catalogueOf(content, "nb");
	const terms = Object.values(content.themeFiles)
		.flatMap((files) => asOne(files) ?? [])
		.flatMap((file) => checkAllCases(file, kinds.terms, catalogue, "nb"));
	return [...agreements, ...terms];
}

/** The themes of a folder are one document: a theme may refer to another. */
function asOne(files: readonly TemplateFile[]): TemplateFile | undefined {
	const [first] = files;
	if (!first) return undefined;
	const children = files.flatMap(({ template }) => template.children);
	return { ...first, template: { ...first.template, children } };
}
