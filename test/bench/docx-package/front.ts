import { InternalHyperlink, LeaderType, Paragraph, TableOfContents, TextRun } from "docx";
import type { ContentsEntry } from "../../../src/core/document/contents.ts";
import type { Document } from "../../../src/core/document/nodes.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { anchor } from "./context.ts";

/** What stands before the text: title, edition, draft mark, proposal, open items, contents. */
export function front(document: Document, entries: readonly ContentsEntry[]) {
	const { draftMark, openItems } = document;
	const line = (style: string, text: string) => new Paragraph({ style, text });
	const missing = openItems?.children.map(({ path, label }) => {
		const children = [new TextRun({ text: label, style: "Hyperlink" })];
		const link = new InternalHyperlink({ anchor: anchor("felt", path), children });
		return new Paragraph({ style: "OpenItem", children: [link] });
	});
	return [
		line("Title", document.title),
		line("Subtitle", `${document.edition}, ${document.dateText}`),
		...(draftMark ? [line("DraftMark", draftMark)] : []),
		line("Proposal", document.proposal),
		...(openItems ? [line("TOCHeading", openItems.title)] : []),
		...(missing ?? []),
		line("TOCHeading", document.words.contents),
		contents(entries),
	];
}

/** Links with numbers and headings and no page numbers, right at first open and without a prompt. */
function contents(entries: readonly ContentsEntry[]): TableOfContents {
	return new TableOfContents("Innhold", {
		headingStyleRange: "1-2",
		pageNumbersEntryLevelsRange: "1-2",
		hyperlink: true,
		hideTabAndPageNumbersInWebView: true,
		useAppliedParagraphOutlineLevel: true,
		beginDirty: false,
		tabLeader: LeaderType.NONE,
		cachedEntries: entries.map(({ id, number, title, depth }) => ({
			title: `${number} ${plainText(title)}`,
			level: depth,
			href: anchor("punkt", id),
		})),
	});
}
