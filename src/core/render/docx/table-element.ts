import { escapeAttribute } from "./xml.ts";

/**
 * A table of fixed widths, in twentieths of a point. The caption is for those who do not see it.
 * Its style may treat the first row otherwise than the rest, and nothing else.
 */
export function tableElement(
	style: "DraftTable" | "SignatureTable",
	caption: string,
	widths: readonly number[],
	rows: string,
): string {
	const total = widths.reduce((sum, width) => sum + width, 0);
	const firstRow = style === "DraftTable" ? 1 : 0;
	return (
		`<w:tbl><w:tblPr><w:tblStyle w:val="${style}"/><w:tblW w:w="${total}" w:type="dxa"/>` +
		`<w:tblLayout w:type="fixed"/><w:tblLook w:val="06${2 * firstRow}0" w:firstRow="${firstRow}" ` +
		'w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/>' +
		`<w:tblCaption w:val="${escapeAttribute(caption)}"/></w:tblPr>` +
		`<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join("")}</w:tblGrid>` +
		`${rows}</w:tbl>`
	);
}

/** A cell of the width of its column. */
export function tableCellElement(content: string, width: number | undefined): string {
	const properties =
		width === undefined ? "" : `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`;
	return `<w:tc>${properties}${content}</w:tc>`;
}
