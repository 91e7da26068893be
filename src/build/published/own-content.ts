import type { DocumentNode } from "../../core/document/nodes.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { childrenOf } from "../../core/document/visit.ts";

/** What is not part of the clause's own words: clauses within it, and what stands beside the text. */
const others: ReadonlySet<string> = new Set(["clause", "appendix", "summary", "note"]);

/** Calls `see` for each node that stands in a clause itself, or in a document before its clauses. */
export function visitOwn(nodes: readonly DocumentNode[], see: (node: DocumentNode) => void): void {
	for (const node of nodes) {
		if (others.has(node.type)) continue;
		see(node);
		visitOwn(childrenOf(node), see);
	}
}

/** The words of a clause itself, one string for each paragraph, cell and line. */
export function ownBlocks(nodes: readonly DocumentNode[]): string[] {
	const blocks: string[] = [];
	visitOwn(nodes, (node) => {
		if (node.type === "paragraph" || node.type === "tableCell" || node.type === "signatureRow") {
			blocks.push(plainText(node.children));
		}
	});
	return blocks;
}
