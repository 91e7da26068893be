import type { Flow, List } from "../document/nodes.ts";

/** Lists that meet are one list: so an item may stand under a condition or be repeated. */
export function joinLists(nodes: readonly Flow[]): Flow[] {
	const joined: Flow[] = [];
	for (const node of nodes) {
		const last = joined[joined.length - 1];
		if (node.type === "list" && last?.type === "list" && last.ordered === node.ordered) {
			const children = [...last.children, ...node.children];
			joined[joined.length - 1] = { ...last, children } satisfies List;
		} else joined.push(node);
	}
	return joined;
}
