import type { Flow, Phrasing } from "./nodes.ts";

/** Where words stand: in running text, beside it, or in a title or a name of a party. */
export type SentenceKind = "text" | "summary" | "title";

/** Makes of the words that stand together what they are to be. */
export type SentenceChange = (
	nodes: readonly Phrasing[],
	kind: SentenceKind,
) => readonly Phrasing[];

/** A copy in which each paragraph, title, cell and label is what `change` makes of it. */
export function mapSentences(flow: readonly Flow[], change: SentenceChange): Flow[] {
	const blocks = (nodes: readonly Flow[]): Flow[] => nodes.map(block);
	const block = (node: Flow): Flow => {
		switch (node.type) {
			case "paragraph":
				return { ...node, children: change(node.children, "text") };
			case "summary":
				return { ...node, children: change(node.children, "summary") };
			case "clause":
			case "appendix":
				return { ...node, title: change(node.title, "title"), children: blocks(node.children) };
			case "list":
				return { ...node, children: node.children.map(within) };
			case "table": {
				const rows = node.children.map((row) => ({
					...row,
					children: row.children.map((cell) => ({
						...cell,
						children: change(cell.children, "text"),
					})),
				}));
				return { ...node, children: rows };
			}
			case "signatures": {
				const signatures = node.children.map((signature) => ({
					...signature,
					party: change(signature.party, "title"),
					children: signature.children.map((row) => ({
						...row,
						children: change(row.children, "text"),
					})),
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
