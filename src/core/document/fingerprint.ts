import type { Appendix, Clause, DocumentNode } from "./nodes.ts";
import { childrenOf } from "./visit.ts";

/**
 * The words of one clause as a string to compare: not its number, nor the numbers it refers to, nor the
 * clauses within it, which have words of their own. Why it stands is part of it: a clause that might have
 * come, and now has, is another to its reader.
 */
export function fingerprint(clause: Clause | Appendix): string {
	const reasons = clause.reasons.map(({ text }) => text);
	return [...reasons, ...childrenOf(clause).map(ownWords)].join("\n");
}

function ownWords(node: DocumentNode): string {
	switch (node.type) {
		case "clause":
		case "appendix":
		case "summary":
		case "note":
			return "";
		case "text":
			return node.value;
		case "value":
		case "blank":
			return node.text;
		case "reference":
			return `→${node.to}`;
		case "alternative":
		case "inlineAlternative":
			return `${node.condition}\n${childrenOf(node).map(ownWords).join("")}`;
		default:
			return `${node.type}(${childrenOf(node).map(ownWords).join("")})`;
	}
}
