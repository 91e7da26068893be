import type { Flow, Phrasing } from "./nodes.ts";

/** A copy in which every phrase, wherever it stands, is what `change` makes of it. */
export function mapPhrasing(flow: readonly Flow[], change: (phrase: Phrasing) => Phrasing): Flow[] {
	const phrases = (nodes: readonly Phrasing[]): Phrasing[] =>
		nodes.map((node) => {
			const changed = change(node);
			if (!("children" in changed)) return changed;
			return { ...changed, children: phrases(changed.children) };
		});
	const blocks = (nodes: readonly Flow[]): Flow[] => nodes.map(block);
	const block = (node: Flow): Flow => {
		switch (node.type) {
			case "paragraph":
			case "summary":
				return { ...node, children: phrases(node.children) };
			case "clause":
			case "appendix":
				return { ...node, title: phrases(node.title), children: blocks(node.children) };
			case "list":
				return { ...node, children: node.children.map(within) };
			case "table": {
				const rows = node.children.map((row) => ({
					...row,
					children: row.children.map((cell) => ({ ...cell, children: phrases(cell.children) })),
				}));
				return { ...node, children: rows };
			}
			case "signatures": {
				const signatures = node.children.map((signature) => ({
					...signature,
					party: phrases(signature.party),
					children: signature.children.map((row) => ({ ...row, children: phrases(row.children) })),
				}));
				return { ...node, children: signatures };
			}
			default:
				return { ...node, children: blocks(node.children) };
		}
	};
	const within = <Part extends { readonly children: readonly Flow[] }>(part: Part): Part => ({
		...part,
		children: blocks(part.children),
	});
	return blocks(flow);
}
