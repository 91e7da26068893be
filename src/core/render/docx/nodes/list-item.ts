import type { ListItem } from "../../../document/nodes.ts";
import { paragraph, printFlow } from "../blocks.ts";
import type { Context } from "../context.ts";

/** One item: its first paragraph has the marker, the others stand below it. */
export function listItem(node: ListItem, context: Context): string {
	const rest: Context = { ...context, marker: undefined };
	const children = node.children.filter(({ type }) => type !== "summary" && type !== "note");
	const [first, ...others] = children;
	if (first?.type === "paragraph" || first?.type === "alternative") {
		return context.print(first, context) + printFlow(others, rest);
	}
	return paragraph(context.marker ?? context.text, "") + printFlow(children, rest);
}
