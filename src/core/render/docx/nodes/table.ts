import type { Table } from "../../../document/nodes.ts";
import { paragraph } from "../blocks.ts";
import { columnWidths } from "../column-widths.ts";
import type { Context } from "../context.ts";
import { run } from "../runs.ts";
import { tableCellElement } from "../table-cell-element.ts";
import { escapeAttribute } from "../xml.ts";

/** A table of at most this many rows stays on one page: each row is kept with the next. */
const shortTable = 6;

/** A table with a header row that repeats on each page. The caption is for those who do not see the table. */
export function table(node: Table, context: Context): string {
	const widths = columnWidths(node);
	const total = widths.reduce((sum, width) => sum + width, 0);
	const header = node.columns.map((column, index) =>
		tableCellElement(paragraph("TableHeading", run(column)), widths[index]),
	);
	const last = node.children.length - 1;
	const rows = node.children.map((row, index) => {
		const text = index < last && last < shortTable ? "TableTextKept" : "TableText";
		return context.print(row, { ...context, widths, text });
	});
	return (
		'<w:tbl><w:tblPr><w:tblStyle w:val="DraftTable"/>' +
		`<w:tblW w:w="${total}" w:type="dxa"/><w:tblLayout w:type="fixed"/>` +
		'<w:tblLook w:val="0620" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
		`<w:tblCaption w:val="${escapeAttribute(node.caption)}"/></w:tblPr>` +
		`<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
		`<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${header.join("")}</w:tr>` +
		`${rows.join("")}</w:tbl>`
	);
}
