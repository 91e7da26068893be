import { Bookmark, Paragraph, type ParagraphChild, type Table, TextRun } from "docx";
import type { Appendix, Clause, Flow, List, ListItem } from "../../../src/core/document/nodes.ts";
import { anchor, type Context } from "./context.ts";
import { blank, phrases } from "./phrasing.ts";
import { signatureTable, table } from "./table.ts";

/** What a document is made of: each block as paragraphs and tables of the package. */
export function blocks(nodes: readonly Flow[], context: Context): (Paragraph | Table)[] {
	return nodes.flatMap((node) => block(node, context));
}

function block(node: Flow, context: Context): (Paragraph | Table)[] {
	switch (node.type) {
		case "paragraph":
			return [paragraph(context.marker ?? context.text, phrases(node.children, context))];
		case "clause":
			return clause(node, context);
		case "appendix":
			return appendix(node, context);
		case "list":
			return list(node, context);
		case "table":
			return [table(node, context), new Paragraph({})];
		case "signatures":
			return node.children.flatMap((child) => [
				paragraph("Party", phrases(child.party, context)),
				signatureTable(child, context),
				new Paragraph({}),
			]);
		case "alternative": {
			const missing = node.blank ? [new TextRun(" "), blank(node.blank, context)] : [];
			const text = context.listDepth === 0 ? "AlternativeText" : context.text;
			return [
				paragraph(context.marker ?? "Alternative", [new TextRun(node.condition), ...missing]),
				...blocks(node.children, { ...context, marker: undefined, text }),
			];
		}
		case "summary":
		case "note":
			return [];
	}
}

function paragraph(style: string, children: readonly ParagraphChild[]): Paragraph {
	return new Paragraph({ style, children });
}

function clause(node: Clause, context: Context): (Paragraph | Table)[] {
	const style = `${context.inAppendix ? "AppendixClause" : "Heading"}${Math.min(node.depth, 3)}`;
	const title = new Bookmark({
		id: anchor("punkt", node.id),
		children: phrases(node.title, context),
	});
	const heading = new Paragraph({
		style,
		...(node.newPage ? { pageBreakBefore: true } : {}),
		children: [title],
	});
	return [heading, ...blocks(node.children, context)];
}

/** The number is fixed, so it is text; references repeat it by its bookmark. */
function appendix(node: Appendix, context: Context): (Paragraph | Table)[] {
	const children = [new TextRun(node.number)];
	const number = new Bookmark({ id: anchor("punkt", node.id), children });
	const title = phrases(node.title, context);
	return [
		new Paragraph({
			style: "Appendix",
			pageBreakBefore: true,
			children: [new TextRun(`${node.label} `), number, new TextRun(" "), ...title],
		}),
		...blocks(node.children, { ...context, inAppendix: true }),
	];
}

function list(node: List, context: Context): (Paragraph | Table)[] {
	const dashes = context.listDepth > 0 ? "ListBullet2" : "ListBullet";
	const letters = context.inAppendix ? "AppendixLetter" : "ClauseLetter";
	const within: Context = {
		...context,
		listDepth: context.listDepth + 1,
		marker: node.ordered ? letters : dashes,
		text: "ListContinue",
	};
	return node.children.flatMap((child) => item(child, within));
}

/** The first paragraph has the marker, the others stand below it. */
function item({ children }: ListItem, context: Context): (Paragraph | Table)[] {
	const [first, ...others] = children;
	if (!first) return [];
	return [...block(first, context), ...blocks(others, { ...context, marker: undefined })];
}
