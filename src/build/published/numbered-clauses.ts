import type { Appendix, Clause, DocumentNode } from "../../core/document/nodes.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { childrenOf } from "../../core/document/visit.ts";

/** A clause or an appendix as it is found again: by its id, by its number, by its title. */
export interface NumberedClause {
	readonly id: string;
	/** «4.2», «bilag 2», «bilag 2 punkt 1». */
	readonly number: string;
	/** With what it is: «punkt 4.2». */
	readonly label: string;
	readonly title: string;
	readonly node: Clause | Appendix;
	/** The clause that it stands in. */
	readonly within?: NumberedClause;
}

/** Every clause and appendix of a document, those above before those within. */
export function numberedClauses(
	nodes: readonly DocumentNode[],
	words: { readonly clause: string; readonly appendix: string },
): NumberedClause[] {
	return clausesIn(nodes, words, undefined, "");
}

function clausesIn(
	nodes: readonly DocumentNode[],
	words: { readonly clause: string; readonly appendix: string },
	within: NumberedClause | undefined,
	appendix: string,
): NumberedClause[] {
	return nodes.flatMap((node): NumberedClause[] => {
		if (node.type !== "clause" && node.type !== "appendix") {
			return clausesIn(childrenOf(node), words, within, appendix);
		}
		const isAppendix = node.type === "appendix";
		const own = isAppendix
			? `${words.appendix}\u00a0${node.number}`
			: `${words.clause}\u00a0${node.number}`;
		const label = appendix ? `${appendix} ${own}` : own;
		const clause: NumberedClause = {
			id: node.id,
			number: isAppendix || appendix ? label : node.number,
			label,
			title: plainText(node.title),
			node,
			...(within ? { within } : {}),
		};
		const below = isAppendix ? own : appendix;
		return [clause, ...clausesIn(node.children, words, clause, below)];
	});
}
