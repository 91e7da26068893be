/** Text that stands as itself in Markdown, wherever in a paragraph it comes. */
export function escapeMarkdown(text: string): string {
	return text.replace(/[\\`*_[\]<>|~]/g, "\\$&").replace(/&(?=#?\w+;)/g, "\\&");
}

/** A paragraph with a line like a heading, an item or a rule, escaped so that it stays a paragraph. */
export function escapeStart(paragraph: string): string {
	return paragraph
		.replace(/^(\s*)([+-]|#+)(?=\s|$)/gm, "$1\\$2")
		.replace(/^(\s*)([=-])(?=[=\t -]*$)/gm, "$1\\$2")
		.replace(/^(\s*\d+)([.)])(?=\s|$)/gm, "$1\\$2");
}
