import type { Phrasing } from "../../core/template/nodes.ts";

/** What a template's phrases say, a value and a reference counting as one word. */
export function plainWords(nodes: readonly Phrasing[]): string {
	return nodes
		.map((node) => {
			if (node.type === "text") return node.value;
			if (node.type === "limit") return node.words;
			return "children" in node ? plainWords(node.children) : "x";
		})
		.join("");
}
