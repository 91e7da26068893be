import type { Document, Flow, ListItem, Phrasing } from "./nodes.ts";
import { flowWithin } from "./visit.ts";

/** A line of the contents list. */
export interface ContentsEntry {
	readonly id: string;
	/** «4.2», or «Bilag 1». */
	readonly number: string;
	readonly title: readonly Phrasing[];
	readonly depth: 1 | 2;
}

/** The clauses of the two upper levels and the appendices, in order; in an appendix its own title is the first level. */
export function contentsOf({ children }: Document): ContentsEntry[] {
	const entries: ContentsEntry[] = [];
	const add = (nodes: readonly (Flow | ListItem)[], above: number) => {
		for (const node of nodes) {
			if (node.type === "appendix") {
				const number = `${node.label} ${node.number}`;
				entries.push({ id: node.id, number, title: node.title, depth: 1 });
				add(node.children, 1);
			} else {
				const depth = node.type === "clause" ? node.depth + above : 0;
				if (node.type === "clause" && (depth === 1 || depth === 2)) {
					entries.push({ id: node.id, number: node.number, title: node.title, depth });
				}
				add(flowWithin(node), above);
			}
		}
	};
	add(children, 0);
	return entries;
}
