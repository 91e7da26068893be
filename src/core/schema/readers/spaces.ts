/** A run of white space as one: a no-break space stays one where it stood alone. */
function collapse(run: string): string {
	return /^[\u{A0}\u{202F}]+$/u.test(run) ? "\u{A0}" : " ";
}

/** Text on one line: no white space at the ends, and one space between words. */
export function singleLine(text: string): string {
	return text.trim().replace(/\s+/g, collapse);
}

/** The same with ordinary spaces only, for readers that look at words. */
export function plainLine(text: string): string {
	return text.trim().replace(/\s+/g, " ");
}

/** Text on several lines: each trimmed, and no more than one empty line in a row. */
export function severalLines(text: string): string {
	return text
		.split("\n")
		.map(singleLine)
		.join("\n")
		.trim()
		.replace(/\n{3,}/g, "\n\n");
}
