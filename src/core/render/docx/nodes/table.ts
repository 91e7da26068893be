import type { Table } from "../../../document/nodes.ts";
import { paragraph } from "../blocks.ts";
import { columnWidths } from "../column-widths.ts";
import type { Context } from "../context.ts";
import { run } from "../runs.ts";
import { tableCellElement, tableElement } from "../table-element.ts";

/** A table of at most this many rows stays on one page: each row is kept with the next. */
const shortTable = 6;

/** A table with a header row that repeats on each page. */
export function table(node: Table, context: Context): string {
	const widths = columnWidths(node);
	const header = node.columns.map((column, index) =>
		tableCellElement(paragraph("TableHeading", run(column)), widths[index]),
	);
	const last = node.children.length - 1;
	const rows = node.children.map((row, index) => {
		const text = index < last && last < shortTable ? "TableTextKept" : "TableText";
		return context.print(row, { ...context, widths, text });
	});
	const headerRow = `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${header.join("")}</w:tr>`;
	return tableElement("DraftTable", node.caption, widths, headerRow + rows.join(""));
}
