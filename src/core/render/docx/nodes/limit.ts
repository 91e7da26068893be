import type { Limit } from "../../../document/nodes.ts";
import { printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** A time limit is words like others on paper. */
export function limit(node: Limit, context: Context): string {
	return printPhrasing(node.children, context);
}
