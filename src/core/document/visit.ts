import type { Appendix, Clause, DocumentNode, Flow, ListItem, Phrasing } from "./nodes.ts";

/** What stands within a node, in reading order: titles and names of parties before the content. */
export function childrenOf(node: DocumentNode): readonly DocumentNode[] {
	const before: readonly Phrasing[] =
		"title" in node && typeof node.title !== "string"
			? node.title
			: node.type === "signature"
				? node.party
				: node.type === "inlineAlternative" || node.type === "alternative"
					? node.blank
						? [node.blank]
						: []
					: [];
	return "children" in node ? [...before, ...node.children] : before;
}

/** Calls `see` for each node, parents before children, in reading order. */
export function visit(nodes: readonly DocumentNode[], see: (node: DocumentNode) => void): void {
	for (const node of nodes) {
		see(node);
		visit(childrenOf(node), see);
	}
}

/** Calls `see` for each clause and appendix, those around before those within, and looks into nothing that holds none. */
export function visitClauses(
	nodes: readonly (Flow | ListItem)[],
	see: (node: Clause | Appendix) => void,
): void {
	for (const node of nodes) {
		if (node.type === "clause" || node.type === "appendix") see(node);
		visitClauses(flowWithin(node), see);
	}
}

/** What stands within a node and may be or hold a clause: nothing in a table or a paragraph is. */
export function flowWithin(node: Flow | ListItem): readonly (Flow | ListItem)[] {
	switch (node.type) {
		case "clause":
		case "appendix":
		case "list":
		case "listItem":
		case "alternative":
		case "note":
			return node.children;
		default:
			return [];
	}
}
