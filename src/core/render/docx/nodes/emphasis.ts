import type { Emphasis } from "../../../document/nodes.ts";
import { printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** Italic, by character style. */
export function emphasis(node: Emphasis, context: Context): string {
	return printPhrasing(node.children, { ...context, emphasis: true });
}
