import { homeAddress } from "../../build/published/addresses.ts";
import { linkStatutes } from "../../build/published/link-statutes.ts";
import type { NumberedClause } from "../../build/published/numbered-clauses.ts";
import type { SiteDocument } from "../../build/published/site-documents.ts";
import { renderClause } from "../../core/render/html/index.ts";
import { siteStatutes } from "./site-statutes.ts";

/**
 * A clause by itself as HTML, with the clauses within it; its references lead back into the document.
 * @param present the document as it stands now, which may lack what an older edition refers to
 */
export function clauseHtml(
	document: SiteDocument,
	{ node }: NumberedClause,
	present: SiteDocument,
): string {
	const [linked] = linkStatutes([node], siteStatutes()) as [typeof node];
	const html = renderClause(linked, { titleLevel: 1, summaries: true, published: {} });
	return html.replaceAll('href="#', `href="${homeAddress(document, present)}#`);
}
