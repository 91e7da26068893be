import type { Term } from "../../../document/nodes.ts";
import { printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** A word of the glossary is a word like others on paper. */
export function term(node: Term, context: Context): string {
	return printPhrasing(node.children, context);
}
