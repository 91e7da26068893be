import type { Document } from "../../../document/nodes.ts";
import { paragraph } from "../blocks.ts";
import { namespaces } from "../namespaces.ts";
import { run } from "../runs.ts";
import { escapeAttribute, part } from "../xml.ts";

/** Stands before the words of a comment, so that Word leads from it to its place. */
const mark = '<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>';

/**
 * word/comments.xml: what explains the text and is no part of it. All are by one author, so that they can be taken
 * out in one go.
 * @param comments the lines of each comment; their ids are their places
 */
export function commentsPart(comments: readonly (readonly string[])[], document: Document): string {
	const author = escapeAttribute(document.words.explanation);
	const initials = escapeAttribute(document.words.explanation.slice(0, 1));
	const time = /^\d{4}-\d{2}-\d{2}$/.test(document.date)
		? ` w:date="${document.date}T00:00:00Z"`
		: "";
	const elements = comments.map((lines, id) => {
		const paragraphs = lines.map((line, index) =>
			paragraph("CommentText", (index === 0 ? mark : "") + run(line)),
		);
		return `<w:comment w:id="${id}" w:author="${author}"${time} w:initials="${initials}">${paragraphs.join("")}</w:comment>`;
	});
	return part(`<w:comments ${namespaces}>${elements.join("")}</w:comments>`);
}
