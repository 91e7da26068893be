import { beforeSigning } from "../../../document/before-signing.ts";
import type { Document } from "../../../document/nodes.ts";
import { paragraph, printFlow } from "../blocks.ts";
import type { Context } from "../context.ts";
import { explained } from "../explained.ts";
import { namespaces } from "../namespaces.ts";
import { section } from "../page.ts";
import { run } from "../runs.ts";
import { part } from "../xml.ts";
import { contents } from "./contents.ts";

/** word/document.xml: what stands before the text, and the text. */
export function documentPart(
	document: Document,
	context: Context,
	{ withoutContents }: { readonly withoutContents?: true },
): string {
	// The text first: the list of open items links to the places that it has found.
	const text = printFlow(document.children, context);
	const { draftMark } = document;
	const about = { reasons: [], children: document.children };
	const front =
		paragraph("Title", explained(about, run(document.title), context)) +
		paragraph("Subtitle", run(`${document.edition}, ${document.dateText}`)) +
		(draftMark === undefined ? "" : paragraph("DraftMark", run(draftMark))) +
		paragraph("Proposal", run(document.proposal)) +
		beforeSigning(document)
			.map((list) => context.print(list, context))
			.join("") +
		(withoutContents ? "" : contents(document, context.outline));
	const body = separateTables(front + text);
	return part(`<w:document ${namespaces}><w:body>${body}${section}</w:body></w:document>`);
}

/** Word joins two tables that follow one another, and wants a paragraph after the last. */
function separateTables(body: string): string {
	return body.replace(/<\/w:tbl>(?=<w:tbl>|$)/g, `</w:tbl>${paragraph("TableGap", "")}`);
}
