import type { Document } from "../../../document/nodes.ts";
import { paragraph } from "../blocks.ts";
import { namespaces } from "../namespaces.ts";
import { run, tabRun } from "../runs.ts";
import { part } from "../xml.ts";

/** word/header1.xml: the title, and the draft mark as long as there is one. */
export function header(document: Document): string {
	const mark =
		document.draftMark === undefined ? "" : tabRun() + run(document.draftMark, "HeaderMark");
	return part(`<w:hdr ${namespaces}>${paragraph("Header", run(document.title) + mark)}</w:hdr>`);
}
