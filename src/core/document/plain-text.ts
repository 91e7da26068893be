import type { Phrasing } from "./nodes.ts";

/** What a reader reads of a phrase, without its form. */
export function plainText(nodes: readonly Phrasing[]): string {
	return nodes.map(wordsOf).join("");
}

function wordsOf(node: Phrasing): string {
	switch (node.type) {
		case "text":
			return node.value;
		case "value":
		case "blank":
			return node.text;
		case "reference":
			return referenceText(node);
		case "inlineAlternative": {
			const asked = node.blank ? `${node.blank.text} ` : "";
			return `${asked}[${node.condition}: ${plainText(node.children)}]`;
		}
		default:
			return plainText(node.children);
	}
}

/** «punkt 4.2», «bilag 2», «bilag 2 punkt 1», with non-breaking spaces before the numbers. */
export function referenceText({
	label,
	number,
	within,
}: Extract<Phrasing, { type: "reference" }>): string {
	const own = `${label}\u00a0${number}`;
	return within ? `${within.label}\u00a0${within.number} ${own}` : own;
}
