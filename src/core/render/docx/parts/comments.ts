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
 * @param day the day of the draft, `2026-11-23`
 */
export function commentsPart(
	comments: readonly (readonly string[])[],
	author: string,
	day: string,
): string {
	const name = escapeAttribute(author);
	const initials = escapeAttribute(author.slice(0, 1));
	const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? ` w:date="${day}T00:00:00Z"` : "";
	const elements = comments.map((lines, id) => {
		const paragraphs = lines.map((line, index) =>
			paragraph("CommentText", (index === 0 ? mark : "") + run(line)),
		);
		return `<w:comment w:id="${id}" w:author="${name}"${time} w:initials="${initials}">${paragraphs.join("")}</w:comment>`;
	});
	return part(`<w:comments ${namespaces}>${elements.join("")}</w:comments>`);
}
