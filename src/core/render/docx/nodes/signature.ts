import type { Signature } from "../../../document/nodes.ts";
import { paragraph, printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";
import { textWidth } from "../page.ts";
import { plainText } from "../plain-text.ts";
import { tableElement } from "../table-element.ts";

/** Labels to the left, what stands there or a line to write on to the right. */
const widths = [2835, textWidth - 2835];

/**
 * The party and a table of its rows, kept together on one page: each row is kept with the next, and the last with what
 * follows if the style of the context is. A table and not lines with tabs, for LibreOffice now and then leaves the first
 * of many kept lines behind.
 */
export function signature(node: Signature, context: Context): string {
	const party = paragraph("Party", printPhrasing(node.party, context));
	if (node.children.length === 0) return party;
	const last = node.children.length - 1;
	const rows = node.children.map((row, index) =>
		context.print(row, {
			...context,
			widths,
			text: index === last ? context.text : "SignatureText",
		}),
	);
	return party + tableElement("SignatureTable", plainText(node.party), widths, rows.join(""));
}
