import type { Blank, DocumentNode } from "../document/nodes.ts";
import { childrenOf } from "../document/visit.ts";
import type { Context } from "./context.ts";
import { questionOf } from "./question.ts";

/**
 * One blank for each open question, in reading order, in the words of the question itself: a whole list
 * that is missing is not named by the first cell of its row. Guidance is no part of the text and asks for nothing.
 */
export function openBlanks(nodes: readonly DocumentNode[], context: Context): Blank[] {
	const byField = new Map<string, Blank>();
	gather(nodes, byField);
	return [...byField.values()].map((blank) => {
		const label = questionOf(blank.field, context)?.blank ?? blank.label;
		return { ...blank, label, text: context.words.missing(label) };
	});
}

function gather(nodes: readonly DocumentNode[], byField: Map<string, Blank>): void {
	for (const node of nodes) {
		if (node.type === "note" || node.type === "summary") continue;
		if (node.type === "blank" && !byField.has(node.field)) byField.set(node.field, node);
		gather(childrenOf(node), byField);
	}
}
