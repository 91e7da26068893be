import { clausePermalink } from "../../build/published/addresses.ts";
import { dutiesOf, type Party } from "../../build/published/duties.ts";
import { linkStatutes } from "../../build/published/link-statutes.ts";
import type { NumberedClause } from "../../build/published/numbered-clauses.ts";
import type { SiteDocument } from "../../build/published/site-documents.ts";
import { siteContent } from "../../build/site-content.ts";
import { firstTerms } from "../../core/document/first-terms.ts";
import { escapeHtml } from "../../core/render/html/escape.ts";
import { renderHtml } from "../../core/render/html/index.ts";
import { wordList } from "../../core/wording/list.ts";
import { readingTexts } from "../../texts/nb/reading.ts";
import { siteStatutes } from "./site-statutes.ts";

/** A published text as HTML, and the words of the glossary that can be opened in it. */
export interface PublishedHtml {
	readonly html: string;
	readonly terms: readonly string[];
}

/** Prints a document for a page of its own: statutes are links, words can be opened, each clause has its tools. */
export function publishedHtml(document: SiteDocument, about: string): PublishedHtml {
	const content = siteContent();
	const linked = linkStatutes(document.draft.document.children, siteStatutes());
	const { flow, names } = firstTerms(linked);
	const byId = new Map(document.clauses.map((clause) => [clause.id, clause]));
	const html = renderHtml(
		{ ...document.draft.document, children: flow },
		{
			titleLevel: 1,
			summaries: true,
			published: {
				about,
				terms: content.glossary !== undefined,
				tools: ({ id }) => toolsOf(byId.get(id), document),
			},
		},
	);
	return { html, terms: content.glossary ? names : [] };
}

/** Whom the clause itself binds, and the way to its permanent address, to cite it or to report a mistake. */
function toolsOf(clause: NumberedClause | undefined, document: SiteDocument): string {
	if (!clause) return "";
	const link = `<a href="${clausePermalink(document, clause.id)}">${escapeHtml(readingTexts.linkTo(clause.label))}</a>`;
	const bound = boundBy(clause);
	const binds = bound ? `<span>${escapeHtml(readingTexts.binds(bound))}</span> ` : "";
	return `<p class="tools">${binds}${link}</p>`;
}

/** The parties that the clause's own sentences bind: «konsumenten og tilbyderen»; empty when none. */
export function boundBy(clause: Pick<NumberedClause, "node">): string {
	const bound = new Set<Party>(dutiesOf(clause).flatMap(({ parties }) => parties));
	return wordList(
		[...bound].map((party) => readingTexts.parties[party]),
		"nb",
	);
}
