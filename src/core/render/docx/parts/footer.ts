import type { Document } from "../../../document/nodes.ts";
import { paragraph } from "../blocks.ts";
import { namespaces } from "../namespaces.ts";
import { field, run, tabRun } from "../runs.ts";
import { part } from "../xml.ts";

/** word/footer1.xml: the proposal line, the edition, and «Side 1 av 7», which Word counts as it shows the page. */
export function footer(document: Document): string {
	const { words } = document;
	const pages =
		run(`${words.page} `) + field("PAGE", "1") + run(` ${words.of} `) + field("NUMPAGES", "1");
	return part(
		`<w:ftr ${namespaces}>${paragraph("FooterProposal", run(document.proposal))}` +
			`${paragraph("Footer", run(document.edition) + tabRun() + pages)}</w:ftr>`,
	);
}
