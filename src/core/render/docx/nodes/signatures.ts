import type { Signatures } from "../../../document/nodes.ts";
import type { Context } from "../context.ts";

/** The places to sign, one after another: side by side would need a table for the looks. */
export function signatures(node: Signatures, context: Context): string {
	return node.children.map((child) => context.print(child, context)).join("");
}
