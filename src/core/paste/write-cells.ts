/** Rows of cells as a spreadsheet copies them, and as `readCells` reads them. */
export function writeCells(rows: readonly (readonly string[])[]): string {
	const lines = rows.map((cells) => cells.map(written).join("\t"));
	// Where no tab is, a semicolon would part the cells.
	const end = lines.some((line) => line.includes("\t")) ? "" : "\t";
	return lines.map((line) => (line.includes(";") ? line + end : line)).join("\n");
}

function written(cell: string): string {
	return /["\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
