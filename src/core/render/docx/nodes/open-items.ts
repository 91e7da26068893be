import type { OpenItems } from "../../../document/nodes.ts";
import { paragraph } from "../blocks.ts";
import type { Context } from "../context.ts";
import { bookmarkName } from "../names.ts";
import { run } from "../runs.ts";

/** What is to be done, what is missing each a link to the first place that waits for it. Printed after the places are. */
export function openItems(node: OpenItems, context: Context): string {
	return (
		paragraph("OpenItemsHeading", run(node.title)) +
		node.children.map((one) => paragraph("OpenItem", item(one, context))).join("")
	);
}

function item({ path, label }: OpenItems["children"][number], context: Context): string {
	const bookmark = bookmarkName("felt", path);
	if (!context.state.bookmarks.has(bookmark)) return run(label);
	return `<w:hyperlink w:anchor="${bookmark}" w:history="1">${run(label, "Hyperlink")}</w:hyperlink>`;
}
