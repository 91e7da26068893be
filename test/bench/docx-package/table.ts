import {
	BorderStyle,
	Paragraph,
	type ParagraphChild,
	Table,
	TableCell,
	TableRow,
	TextRun,
	WidthType,
} from "docx";
import type { Signature, Table as TableNode } from "../../../src/core/document/nodes.ts";
import type { Context } from "./context.ts";
import { textWidth } from "./page.ts";
import { phrases } from "./phrasing.ts";

/** A table as wide as the text, with a header row that repeats. The package has no caption for those who can't see it. */
export function table({ columns, children }: TableNode, context: Context): Table {
	const width = Math.floor(textWidth / columns.length);
	const header = columns.map((column) => cell("TableHeading", [new TextRun(column)], width));
	const rows = children.map(
		(row) =>
			new TableRow({
				cantSplit: true,
				children: row.children.map((one) =>
					cell("TableText", phrases(one.children, context), width),
				),
			}),
	);
	return new Table({
		width: { size: width * columns.length, type: WidthType.DXA },
		columnWidths: columns.map(() => width),
		rows: [new TableRow({ tableHeader: true, cantSplit: true, children: header }), ...rows],
	});
}

const none = { style: BorderStyle.NONE };
const line = { style: BorderStyle.SINGLE, size: 4, color: "55606B" };
const label = 2835;

/** Labels, and what stands there or nothing: the line under the row is there to write on. */
export function signatureTable({ children }: Signature, context: Context): Table {
	const rows = children.map((row, index) => {
		const cells = [
			cell("SignatureText", [new TextRun(row.label)], label),
			cell("SignatureText", phrases(row.children, context), textWidth - label),
		];
		return new TableRow({
			cantSplit: true,
			keepNext: index < children.length - 1,
			children: cells,
		});
	});
	return new Table({
		width: { size: textWidth, type: WidthType.DXA },
		columnWidths: [label, textWidth - label],
		borders: {
			top: none,
			left: none,
			right: none,
			bottom: line,
			insideHorizontal: line,
			insideVertical: none,
		},
		rows,
	});
}

function cell(style: string, children: readonly ParagraphChild[], size: number): TableCell {
	return new TableCell({
		width: { size, type: WidthType.DXA },
		children: [new Paragraph({ style, children })],
	});
}
