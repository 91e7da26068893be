import type { Paragraph } from "../../../document/nodes.ts";
import { paragraph as paragraphElement, printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** A paragraph of running text, or the first one of a list item. Without words it is left out. */
export function paragraph(node: Paragraph, context: Context): string {
	const content = printPhrasing(node.children, context);
	if (content === "" && context.marker === undefined) return "";
	return paragraphElement(context.marker ?? context.text, content);
}
