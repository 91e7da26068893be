import type { CaseKind } from "../../core/facts/case-kind.ts";
import type { AuthorIssue } from "../../core/issue.ts";
import type { Language } from "../../core/language.ts";
import type { Catalogue } from "../../core/schema/catalogue.ts";
import type { Place } from "../../core/template/nodes.ts";
import type { TemplateFile } from "../content/content.ts";
import { caseInWords } from "./case-in-words.ts";
import type { Setting } from "./setting.ts";
import { subjectsOf } from "./subjects.ts";
import { survey } from "./survey.ts";

/**
 * What is wrong with a template in some case: a clause that no case can reach, and a reference to one that
 * may be left out. Goes through every answer to the questions concerned, and no others.
 * @param file a template that has passed the other checks: its paths and ids are known
 */
export function checkAllCases(
	{ path, template }: Pick<TemplateFile, "path" | "template">,
	kind: CaseKind<never>,
	catalogue: Catalogue,
	language: Language = "nb",
): AuthorIssue[] {
	const setting: Setting = { template, kind, catalogue, language };
	const subjects = subjectsOf(setting);
	const { dangling, unreachableHeadings } = survey(setting, subjects);
	const top: Place = { path, line: 1, column: 1 };
	const unreachable = unreachableHeadings.map(
		({ id, place = top }): AuthorIssue => ({ rule: "unreachable-clause", values: { id }, place }),
	);
	const mayDangle = dangling.map(({ reference, data }): AuthorIssue => {
		const subject = subjects.references.find(({ node }) => node === reference);
		const when = caseInWords(data, subject?.fields ?? [], setting);
		const { to, place = top } = reference;
		return { rule: "reference-may-dangle", values: { to, when }, place };
	});
	return [...unreachable, ...mayDangle];
}
