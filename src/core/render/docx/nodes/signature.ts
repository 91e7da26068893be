import type { Signature } from "../../../document/nodes.ts";
import { paragraph, printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** The party and its rows, kept together on one page: each line is kept with the next, but the last. */
export function signature(node: Signature, context: Context): string {
	const last = node.children.length - 1;
	const rows = node.children.map((row, index) =>
		context.print(row, { ...context, text: index === last ? "SignatureEnd" : "SignatureLine" }),
	);
	return paragraph("Party", printPhrasing(node.party, context)) + rows.join("");
}
