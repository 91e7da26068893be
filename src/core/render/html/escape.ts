const entities: Readonly<Record<string, string>> = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	'"': "&quot;",
};

/** Text that stands as itself in HTML, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
	return text.replace(/[&<>"]/g, (character) => entities[character] ?? "");
}

/** Answers may hold line feeds: they are breaks on the page. */
export function escapeLines(text: string): string {
	return escapeHtml(text).replaceAll("\n", "<br>");
}
