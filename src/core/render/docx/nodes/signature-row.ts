import type { SignatureRow } from "../../../document/nodes.ts";
import { paragraph, printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";
import { run } from "../runs.ts";
import { tableCellElement } from "../table-element.ts";

/** The label, and what stands there or nothing: the line under the row is there to write on. */
export function signatureRow(node: SignatureRow, context: Context): string {
	const { text, widths } = context;
	const label = tableCellElement(paragraph(text, run(node.label)), widths[0]);
	const content = paragraph(text, printPhrasing(node.children, context));
	return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${label}${tableCellElement(content, widths[1])}</w:tr>`;
}
