import type { Clause } from "../../../document/nodes.ts";
import { bookmarked, paragraph, printFlow, printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";
import { explained } from "../explained.ts";
import { bookmarkName } from "../names.ts";
import { appendixHeadings, clauseHeadings } from "../styles/names.ts";

/**
 * A heading, which Word numbers by its style, and the clause below it.
 * @throws when the clause stands deeper than there are headings: any number would be wrong
 */
export function clause(node: Clause, context: Context): string {
	const headings = context.inAppendix ? appendixHeadings : clauseHeadings;
	const style = headings[node.depth - 1];
	if (style === undefined) throw new Error(`Clause at depth ${node.depth}: ${node.id}`);
	const name = bookmarkName("punkt", node.id);
	const title = bookmarked(name, printPhrasing(node.title, context), context);
	const inside: Context = {
		...context,
		clauseDepth: node.depth,
		listDepth: 0,
		marker: undefined,
		text: "BodyText",
	};
	const heading = explained(node, title, context);
	return paragraph(style, heading, node.newPage) + printFlow(node.children, inside);
}
