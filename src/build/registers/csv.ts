/** Lets Excel read the letters for what they are. */
const byteOrderMark = "\uFEFF";

/** A table as a file for spreadsheets: the first row names the columns. */
export function toCsv(rows: readonly (readonly string[])[]): string {
	return byteOrderMark + rows.map((row) => `${row.map(cell).join(";")}\r\n`).join("");
}

/**
 * An answer that a browser saves as a file for spreadsheets.
 * @param standing what the texts are: in every row, so that it goes along when rows are cut out or sorted
 */
export function csvResponse(
	[names = [], ...rows]: readonly (readonly string[])[],
	standing: { readonly name: string; readonly words: string },
): Response {
	const whole = [[...names, standing.name], ...rows.map((row) => [...row, standing.words])];
	return new Response(toCsv(whole), { headers: { "content-type": "text/csv; charset=utf-8" } });
}

function cell(words: string): string {
	// One finds «punkt 4.2» by typing it, and nobody types a no-break space.
	const plain = words.replace(/[\u00a0\u202f]/g, " ");
	// A spreadsheet runs what looks like a formula.
	const harmless = /^\s*[=+\-@\t\r]/.test(plain) ? `'${plain}` : plain;
	return /[";\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
