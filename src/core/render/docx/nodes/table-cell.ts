import type { TableCell } from "../../../document/nodes.ts";
import { paragraph, printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** What stands in a cell: one paragraph. */
export function tableCell(node: TableCell, context: Context): string {
	return paragraph(context.text, printPhrasing(node.children, context));
}
