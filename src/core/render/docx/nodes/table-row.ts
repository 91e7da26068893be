import type { TableRow } from "../../../document/nodes.ts";
import type { Context } from "../context.ts";
import { tableCellElement } from "../table-element.ts";

/** A row, which is never split between two pages. */
export function tableRow(node: TableRow, context: Context): string {
	const cells = node.children.map((cell, index) =>
		tableCellElement(context.print(cell, context), context.widths[index]),
	);
	return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells.join("")}</w:tr>`;
}
