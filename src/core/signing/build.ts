import type { Flow, List, Paragraph } from "../document/nodes.ts";

/** A paragraph of plain words. */
export function paragraph(words: string): Paragraph {
	return { type: "paragraph", children: [{ type: "text", value: words }] };
}

/** A list with a dash before each item, or a letter. */
export function list(kind: "bullets" | "ordered", items: readonly Flow[]): List {
	const ordered = kind === "ordered";
	return {
		type: "list",
		ordered,
		children: items.map((item, index) => ({
			type: "listItem",
			marker: ordered ? `${String.fromCharCode(97 + index)})` : "–",
			children: [item],
		})),
	};
}
