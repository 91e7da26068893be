import type { SignatureRow } from "../../../document/nodes.ts";
import { paragraph, printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";
import { run, tabRun } from "../runs.ts";

/** The label, a tab, and what stands there or a line to write on: a tab that is underlined by its style. */
export function signatureRow(node: SignatureRow, context: Context): string {
	const content =
		node.children.length === 0 ? tabRun("WritingLine") : printPhrasing(node.children, context);
	return paragraph(context.text, run(node.label) + tabRun() + content);
}
