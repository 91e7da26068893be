import type { InlineAlternative } from "../../../document/nodes.ts";
import { printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";
import { characterStyle, run } from "../runs.ts";

/** Undecided words: what is missing, then «[dersom …: the words]». */
export function inlineAlternative(node: InlineAlternative, context: Context): string {
	const style = characterStyle(context);
	const missing =
		node.blank === undefined ? "" : context.print(node.blank, context) + run(" ", style);
	return (
		missing +
		run(`[${node.condition}: `, style) +
		printPhrasing(node.children, context) +
		run("]", style)
	);
}
