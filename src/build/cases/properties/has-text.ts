import type { Flow } from "../../../core/document/nodes.ts";
import { plainText } from "../../../core/document/plain-text.ts";

/** Whether blocks say anything: a heading over nothing does not, and guidance is no part of the text. */
export function hasText(flow: readonly Flow[]): boolean {
	return flow.some(saysSomething);
}

function saysSomething(node: Flow): boolean {
	switch (node.type) {
		case "paragraph":
			return plainText(node.children).trim() !== "";
		case "clause":
		case "appendix":
		case "alternative":
			return hasText(node.children);
		case "list":
			return node.children.some(({ children }) => hasText(children));
		case "table":
		case "signatures":
			return node.children.length > 0;
		case "summary":
		case "note":
			return false;
	}
}
