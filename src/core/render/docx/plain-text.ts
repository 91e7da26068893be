import type { Phrasing } from "../../document/nodes.ts";

/** The words of a sentence on one line, for the contents list and for measuring the columns of a table. */
export function plainText(nodes: readonly Phrasing[]): string {
	return nodes
		.map(textOf)
		.join("")
		.replace(/[\r\n\t]+/g, " ");
}

function textOf(node: Phrasing): string {
	switch (node.type) {
		case "text":
			return node.value;
		case "value":
		case "blank":
			return node.text;
		case "reference":
			return referenceText(node);
		case "inlineAlternative":
			return `${node.blank ? `${node.blank.text} ` : ""}[${node.condition}: ${plainText(node.children)}]`;
		default:
			return plainText(node.children);
	}
}

function referenceText(node: Extract<Phrasing, { type: "reference" }>): string {
	const own = `${node.label}\u00a0${node.number}`;
	return node.within === undefined ? own : `${node.within.label}\u00a0${node.within.number} ${own}`;
}
