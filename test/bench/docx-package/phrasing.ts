import {
	Bookmark,
	ExternalHyperlink,
	NumberedItemReference,
	NumberedItemReferenceFormat,
	type ParagraphChild,
	TextRun,
} from "docx";
import type { Blank, Phrasing, Reference } from "../../../src/core/document/nodes.ts";
import { anchor, type Context } from "./context.ts";

/** The words of a sentence. */
export function phrases(nodes: readonly Phrasing[], context: Context): ParagraphChild[] {
	return nodes.flatMap((node) => phrase(node, context));
}

function phrase(node: Phrasing, context: Context): readonly ParagraphChild[] {
	switch (node.type) {
		case "text":
			return words(node.value, context);
		case "value":
			return words(node.text, context);
		case "blank":
			return [blank(node, context)];
		case "reference":
			return reference(node, context);
		case "strong":
			return phrases(node.children, { ...context, bold: true });
		case "emphasis":
			return phrases(node.children, { ...context, italics: true });
		case "link": {
			const children = phrases(node.children, { ...context, link: true });
			return [new ExternalHyperlink({ link: node.url, children })];
		}
		case "inlineAlternative":
			return [
				...(node.blank ? [blank(node.blank, context), new TextRun(" ")] : []),
				...words(`[${node.condition}: `, context),
				...phrases(node.children, context),
				...words("]", context),
			];
		case "term":
		case "duty":
		case "limit":
			return phrases(node.children, context);
	}
}

/** Line feeds in an answer are breaks in the document. */
function words(text: string, { bold, italics, link }: Context): TextRun[] {
	const look = {
		...(bold ? { bold } : {}),
		...(italics ? { italics } : {}),
		...(link ? { style: "Hyperlink" } : {}),
	};
	return text
		.split("\n")
		.map((line, index) => new TextRun({ ...look, text: line, ...(index > 0 ? { break: 1 } : {}) }));
}

/** A missing answer. The first place of each has a bookmark, which the list of open items links to. */
export function blank({ path, text }: Blank, { places }: Context): ParagraphChild {
	const run = new TextRun({ text, style: "PlaceholderText" });
	if (!places.open.has(path) || places.set.has(path)) return run;
	places.set.add(path);
	return new Bookmark({ id: anchor("felt", path), children: [run] });
}

/** The word as text and the number as a live reference, with the right number until Word counts again. */
function reference({ to, kind, label, number, within }: Reference, context: Context) {
	const { NO_CONTEXT, NONE } = NumberedItemReferenceFormat;
	const one = (target: string, word: string, count: string, isClause: boolean) =>
		context.targets.has(target)
			? [
					...words(`${word}\u00a0`, context),
					new NumberedItemReference(anchor("punkt", target), count, {
						referenceFormat: isClause ? NO_CONTEXT : NONE,
					}),
				]
			: words(`${word}\u00a0${count}`, context);
	const outer = within
		? [...one(within.to, within.label, within.number, false), ...words(" ", context)]
		: [];
	return [...outer, ...one(to, label, number, kind === "clause")];
}
