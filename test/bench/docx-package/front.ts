import { InternalHyperlink, LeaderType, Paragraph, TableOfContents, TextRun } from "docx";
import { beforeSigning } from "../../../src/core/document/before-signing.ts";
import type { ContentsEntry } from "../../../src/core/document/contents.ts";
import type { Document, OpenItems } from "../../../src/core/document/nodes.ts";
import { plainText } from "../../../src/core/document/plain-text.ts";
import { anchor } from "./context.ts";

/**
 * What stands before the text: title, edition, draft mark, proposal, what is to be done before signing, contents.
 * @param places the paths whose places are set in the text
 */
export function front(
	document: Document,
	entries: readonly ContentsEntry[],
	places: ReadonlySet<string>,
) {
	const { draftMark } = document;
	return [
		line("Title", document.title),
		line("Subtitle", `${document.edition}, ${document.dateText}`),
		...(draftMark ? [line("DraftMark", draftMark)] : []),
		line("Proposal", document.proposal),
		...beforeSigning(document).flatMap((list) => toDo(list, places)),
		line("TOCHeading", document.words.contents),
		contents(entries),
	];
}

function line(style: string, text: string): Paragraph {
	return new Paragraph({ style, text });
}

/** What is missing is a link to the first place that waits for it; what is only told is text. */
function toDo({ title, children }: OpenItems, places: ReadonlySet<string>): Paragraph[] {
	const items = children.map(({ path, label }) => {
		if (!places.has(path)) return line("OpenItem", label);
		const words = [new TextRun({ text: label, style: "Hyperlink" })];
		const link = new InternalHyperlink({ anchor: anchor("felt", path), children: words });
		return new Paragraph({ style: "OpenItem", children: [link] });
	});
	return [line("TOCHeading", title), ...items];
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
