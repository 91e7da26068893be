import type { Document } from "../../../document/nodes.ts";
import { paragraph } from "../blocks.ts";
import type { Entry, Outline } from "../outline.ts";
import { run, tabRun } from "../runs.ts";

/**
 * Two levels of headings, by their outline level (`\u`: clauses of appendices are not headings 1 and 2), as links
 * (`\h`) and without page numbers (`\n`), which no one knows before Word has laid out the pages (§17.16.5.68).
 */
const instruction = 'TOC \\o "1-2" \\n \\h \\z \\u';

const begin =
	'<w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
	`<w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r>` +
	'<w:r><w:fldChar w:fldCharType="separate"/></w:r>';
const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';

/** The contents list as Word would make it, so that it is right when the file is first opened. */
export function contents(document: Document, outline: Outline): string {
	const entries = outline.entries.filter((entry) => entry.level <= 2);
	const last = entries.length - 1;
	if (last < 0) return "";
	return (
		paragraph("TOCHeading", run(document.words.contents)) +
		entries
			.map((entry, index) =>
				paragraph(
					entry.level === 1 ? "TOC1" : "TOC2",
					(index === 0 ? begin : "") + link(entry) + (index === last ? end : ""),
				),
			)
			.join("")
	);
}

function link({ bookmark, number, text }: Entry): string {
	const content = number === undefined ? run(text) : run(number) + tabRun() + run(text);
	return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${content}</w:hyperlink>`;
}
