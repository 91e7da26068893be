import type { Alternative } from "../../../document/nodes.ts";
import { paragraph, printFlow } from "../blocks.ts";
import type { Context } from "../context.ts";
import { run } from "../runs.ts";

/** An undecided branch: the condition and what is missing on one line, then the branch with a rule beside it. */
export function alternative(node: Alternative, context: Context): string {
	const inside: Context = {
		...context,
		marker: undefined,
		text: context.listDepth === 0 ? "AlternativeText" : context.text,
	};
	const { condition, blank } = node;
	const missing = blank === undefined ? "" : run(" ") + context.print(blank, context);
	return (
		paragraph(context.marker ?? "Alternative", run(condition) + missing) +
		printFlow(node.children, inside)
	);
}
