import type { Phrasing, Place, TemplateNode } from "../../core/template/nodes.ts";

/** Words that stand together in a text, and where they begin. */
export interface Piece {
	readonly text: string;
	readonly place?: Place;
}

/** Stands for what is not words: a value, a reference. */
const gap: Piece = { text: "\uFFFC" };

/** A text that a node holds by itself: its paragraph, its title, an attribute in words. */
export interface Text {
	readonly within: "sentence" | "title";
	readonly pieces: readonly Piece[];
}

/** The texts of a node, but not those of the nodes within it that hold their own. */
export function textsOf(node: TemplateNode): Text[] {
	const at = node.place ? { place: node.place } : {};
	const attribute = (text: string): Text => ({ within: "title", pieces: [{ text, ...at }] });
	switch (node.type) {
		case "paragraph":
		case "summary":
			return [sentence(node.children)];
		case "clause":
		case "appendix":
			return [{ within: "title", pieces: flatten(node.title) }];
		case "column":
			return [attribute(node.title), sentence(node.children)];
		case "table":
			return [attribute(node.caption)];
		case "signature":
			return [{ within: "title", pieces: flatten(node.party) }];
		case "signatureRow":
			return [attribute(node.label), sentence(node.children)];
		case "duty":
			return node.when === undefined ? [] : [attribute(node.when)];
		default:
			return [];
	}
}

function sentence(nodes: readonly Phrasing[]): Text {
	return { within: "sentence", pieces: flatten(nodes) };
}

function flatten(nodes: readonly Phrasing[]): Piece[] {
	return nodes.flatMap((node): Piece[] => {
		if (node.type === "text") {
			return [{ text: node.value, ...(node.place ? { place: node.place } : {}) }];
		}
		if (node.type === "inlineWhen") {
			return [...flatten(node.children), gap, ...flatten(node.otherwise), gap];
		}
		return "children" in node ? flatten(node.children) : [gap];
	});
}
