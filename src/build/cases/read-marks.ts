import type { Document, DocumentNode } from "../../core/document/nodes.ts";
import { childrenOf } from "../../core/document/visit.ts";
import { lastResort } from "./marked-template.ts";

/** What a document made of the bones shows. */
export interface Marks {
	/** The names of the marks round references that ended in the last resort. */
	readonly dangling: ReadonlySet<string>;
	/** Names of marks, and ids of clauses and appendices, that stand decided: in no alternative. */
	readonly decided: ReadonlySet<string>;
}

/** Reads the marks of a document that was assembled from the bones of a template. */
export function readMarks({ children }: Document): Marks {
	const dangling = new Set<string>();
	const decided = new Set<string>();
	const see = (node: DocumentNode, isDecided: boolean): void => {
		if (node.type === "appendix" && node.id === lastResort) return;
		if (node.type === "term" && dangles(node.children[0])) dangling.add(node.name);
		if (isDecided && node.type === "term") decided.add(node.name);
		if (isDecided && (node.type === "clause" || node.type === "appendix")) decided.add(node.id);
		const isOpen = node.type === "alternative" || node.type === "inlineAlternative";
		for (const child of childrenOf(node)) see(child, isDecided && !isOpen);
	};
	for (const node of children) see(node, true);
	return { dangling, decided };
}

function dangles(node: DocumentNode | undefined): boolean {
	return node?.type === "reference" && node.within?.to === lastResort;
}
