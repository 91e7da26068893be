import type { Signatures } from "../../../document/nodes.ts";
import type { Context } from "../context.ts";

/**
 * The places to sign, one after another: side by side would need a table for the looks. They stay on one page, so that
 * nobody signs a page that the other party is not on.
 */
export function signatures(node: Signatures, context: Context): string {
	return node.children
		.map((child, index) => {
			const isLast = index === node.children.length - 1;
			return context.print(child, { ...context, text: isLast ? "SignatureEnd" : "SignatureText" });
		})
		.join("");
}
