import { linkStatutes } from "../../build/published/link-statutes.ts";
import type { NumberedClause } from "../../build/published/numbered-clauses.ts";
import type { SiteDocument } from "../../build/published/site-documents.ts";
import { renderClause } from "../../core/render/html/index.ts";
import { siteStatutes } from "./site-statutes.ts";

/** A clause by itself as HTML, with the clauses within it; its references lead back into the document. */
export function clauseHtml({ address }: SiteDocument, { node }: NumberedClause): string {
	const [linked] = linkStatutes([node], siteStatutes()) as [typeof node];
	const html = renderClause(linked, { titleLevel: 1, summaries: true, published: {} });
	return html.replaceAll('href="#', `href="${address}#`);
}
