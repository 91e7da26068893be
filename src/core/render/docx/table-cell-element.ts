/** A cell of the width of its column, in twentieths of a point. */
export function tableCellElement(content: string, width: number | undefined): string {
	const properties =
		width === undefined ? "" : `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>`;
	return `<w:tc>${properties}${content}</w:tc>`;
}
