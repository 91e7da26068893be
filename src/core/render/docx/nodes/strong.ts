import type { Strong } from "../../../document/nodes.ts";
import { printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** Bold, by character style. */
export function strong(node: Strong, context: Context): string {
	return printPhrasing(node.children, { ...context, strong: true });
}
