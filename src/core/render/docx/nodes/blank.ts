import type { Blank } from "../../../document/nodes.ts";
import { bookmarked } from "../blocks.ts";
import type { Context } from "../context.ts";
import { control } from "../control.ts";
import { bookmarkName } from "../names.ts";

/** A missing answer: an empty content control that shows what goes there. The list of open items points at the first. */
export function blank(node: Blank, context: Context): string {
	const content = control(node, "PlaceholderText", context);
	if (!context.state.openPaths.has(node.path)) return content;
	return bookmarked(bookmarkName("felt", node.path), content, context);
}
