import { open } from "../core/render/docx/opened.ts";
import { reads, wordParagraphs } from "../core/render/docx/word-reader.ts";

/** What each paragraph, heading, item, cell and line of contents of a Word file reads, with the number that Word counts. */
export function linesOf(file: Uint8Array): string[] {
	return wordParagraphs(open(file))
		.map(reads)
		.filter((line) => line !== "");
}

/** The bookmarks of a Word file, and those that its references, links and contents point at. */
export function anchorsOf(file: Uint8Array): { set: Set<string>; wanted: Set<string> } {
	const xml = open(file).text("word/document.xml");
	const found = (pattern: RegExp) =>
		new Set([...xml.matchAll(pattern)].map(([, name = ""]) => name));
	return {
		set: found(/<w:bookmarkStart [^>]*w:name="([^"]*)"/g),
		wanted: found(/(?: w:anchor="|\bREF )([\w-]+)/g),
	};
}

/** The bookmarks of the clauses that begin a page of their own. */
export function newPagesOf(file: Uint8Array): string[] {
	const paragraphs = open(file).text("word/document.xml").split("</w:p>");
	const headings = paragraphs.filter((one) =>
		/<w:pStyle w:val="Heading\d"\/>.*<w:pageBreakBefore\/>/.test(one),
	);
	return headings.map((one) => /<w:bookmarkStart [^>]*w:name="([^"]*)"/.exec(one)?.[1] ?? "");
}
