import type { Flow } from "../template/nodes.ts";

/** Whether something is text of the clause that it stands in: neither another clause nor guidance. */
export function isOwnText(node: Flow): boolean {
	switch (node.type) {
		case "clause":
		case "appendix":
		case "note":
		case "summary":
			return false;
		case "when":
			return [...node.children, ...node.otherwise].some(isOwnText);
		case "each":
			return [...node.children, ...node.none].some(isOwnText);
		default:
			return true;
	}
}
