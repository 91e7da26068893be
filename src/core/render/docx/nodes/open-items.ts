import type { Blank, OpenItems } from "../../../document/nodes.ts";
import { paragraph } from "../blocks.ts";
import type { Context } from "../context.ts";
import { bookmarkName } from "../names.ts";
import { run } from "../runs.ts";

/** What is missing, each a link to the first place that waits for it. Printed after the places are. */
export function openItems(node: OpenItems, context: Context): string {
	return (
		paragraph("OpenItemsHeading", run(node.title)) +
		node.children.map((blank) => paragraph("OpenItem", item(blank, context))).join("")
	);
}

function item(blank: Blank, context: Context): string {
	const bookmark = bookmarkName("felt", blank.path);
	if (!context.state.bookmarks.has(bookmark)) return run(blank.label);
	return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(blank.label, "Hyperlink")}</w:hyperlink>`;
}
