import type { AuthorIssue } from "../../core/issue.ts";
import { checkAllCases } from "../cases/check.ts";
import { provableIn } from "../cases/provable.ts";
import { catalogueOf } from "../content/catalogue.ts";
import type { Content } from "../content/content.ts";

/** What is wrong with the documents in some case. Only for content that is sound as it is written. */
export function overAllCases(content: Content): AuthorIssue[] {
	return provableIn(content).flatMap((document) => {
		const { kind, language } = document;
		return checkAllCases(document, kind, catalogueOf(content, language, kind), language);
	});
}
