/** The page, in twentieths of a point (ECMA-376 part 1 §17.6.13): A4, 2.8 cm at the sides. */
const page = { width: 11906, height: 16838, side: 1588, top: 1587, bottom: 1814, edge: 737 };

/** The width of a line of text, and so of a table. */
export const textWidth = page.width - 2 * page.side;

/** The one section of the document. */
export const section =
	'<w:sectPr><w:headerReference w:type="default" r:id="header"/>' +
	'<w:footerReference w:type="default" r:id="footer"/>' +
	`<w:pgSz w:w="${page.width}" w:h="${page.height}"/>` +
	`<w:pgMar w:top="${page.top}" w:right="${page.side}" w:bottom="${page.bottom}" w:left="${page.side}" ` +
	`w:header="${page.edge}" w:footer="${page.edge}" w:gutter="0"/></w:sectPr>`;
