import type { Appendix } from "../../../document/nodes.ts";
import { bookmarked, paragraph, printFlow, printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";
import { explained } from "../explained.ts";
import { bookmarkName } from "../names.ts";
import { run } from "../runs.ts";

/** «Bilag 2 Title» on a new page. The number is fixed, so it is text; references repeat it by its bookmark. */
export function appendix(node: Appendix, context: Context): string {
	const number = bookmarked(bookmarkName("bilag", node.id), run(node.number), context);
	const title = run(" ") + printPhrasing(node.title, context);
	const inside: Context = {
		...context,
		inAppendix: true,
		clauseDepth: 0,
		listDepth: 0,
		marker: undefined,
		text: "BodyText",
	};
	const heading = explained(node, run(`${node.label} `) + number + title, context);
	return paragraph("Appendix", heading) + printFlow(node.children, inside);
}
