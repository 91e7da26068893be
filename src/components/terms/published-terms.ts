import { catalogueOf } from "../../build/content/catalogue.ts";
import { siteContent } from "../../build/site-content.ts";
import { assembleCase } from "../../core/cases/assemble-case.ts";
import { type TermsAnswers, termsKind } from "../../core/cases/terms.ts";
import { renderHtml } from "../../core/render/html/index.ts";
import { today } from "../today.ts";

interface Terms {
	readonly id: string;
	readonly title: string;
	readonly edition: string;
	readonly themes: ReturnType<typeof siteContent>["usageTerms"][string]["themes"];
	readonly answers: TermsAnswers;
}

/** Terms as they stand on their page: the themes one after the other, numbered through. */
export function publishedTerms({ id, title, edition, themes, answers }: Terms): string {
	const children = themes.flatMap(({ template }) => template.children);
	const { document } = assembleCase({
		template: { type: "template", id, title, edition, children },
		kind: termsKind,
		answers,
		catalogue: catalogueOf(siteContent(), "nb"),
		language: "nb",
		today,
	});
	return renderHtml(document, { titleLevel: 1, summaries: true });
}
