import { visible } from "./visible.ts";

/**
 * The cells of a table as a spreadsheet copies it: a line for each row, tabs between the cells, and quotation marks
 * around a cell with a line break in it. Without any tab, semicolons part the cells, as in a file of the table. Signs that
 * nobody sees are in no cell: what is told of one would be turned by them.
 */
export function readCells(text: string): string[][] {
	const plain = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
	const separator = plain.includes("\t") || !plain.includes(";") ? "\t" : ";";
	const rows: string[][] = [];
	let row: string[] = [];
	let start = 0;
	while (start <= plain.length) {
		const quoted = plain[start] === '"' ? quotedCell(plain, start, separator) : undefined;
		const end = quoted?.end ?? endOfCell(plain, start, separator);
		row.push(visible(quoted?.cell ?? plain.slice(start, end)).trim());
		if (plain[end] !== separator) {
			rows.push(row);
			row = [];
		}
		start = end + 1;
	}
	return rows;
}

/**
 * A cell within quotation marks, where those in it are written twice. A mark that is not ended just before the next
 * cell or row is only a mark: it must not swallow the rows that follow.
 */
function quotedCell(
	text: string,
	start: number,
	separator: string,
): { readonly cell: string; readonly end: number } | undefined {
	let from = start + 1;
	for (;;) {
		const mark = text.indexOf('"', from);
		if (mark === -1) return undefined;
		if (text[mark + 1] === '"') from = mark + 2;
		else {
			const next = text[mark + 1];
			const isEnded = next === undefined || next === "\n" || next === separator;
			const cell = text.slice(start + 1, mark).replaceAll('""', '"');
			return isEnded ? { cell, end: mark + 1 } : undefined;
		}
	}
}

function endOfCell(text: string, start: number, separator: string): number {
	let end = start;
	while (end < text.length && text[end] !== separator && text[end] !== "\n") end += 1;
	return end;
}
