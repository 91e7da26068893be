import type { Reference } from "../../../document/nodes.ts";
import type { Context } from "../context.ts";
import { characterStyle, field, run } from "../runs.ts";

/**
 * «punkt 4.2», «bilag 2», «bilag 2 punkt 1»: the word as text, the number as a field, so that Word keeps it right.
 * `REF \n` gives the number of a clause as it stands at its heading (ECMA-376 part 1 §17.16.5.51). An appendix has
 * its number as text in a bookmark, which `REF` without a switch repeats.
 */
export function reference(node: Reference, context: Context): string {
	const { within } = node;
	const own = numbered(node.label, node.number, node.to, node.kind === "clause", context);
	if (within === undefined) return own;
	const space = run(" ", characterStyle(context));
	return numbered(within.label, within.number, within.to, false, context) + space + own;
}

/** A number whose heading is not in the document is plain text: a field would say «Error! Reference source not found». */
function numbered(
	label: string,
	number: string,
	to: string,
	byParagraph: boolean,
	context: Context,
): string {
	const style = characterStyle(context);
	const bookmark = context.outline.bookmarks.get(to);
	if (bookmark === undefined) return run(`${label}\u00a0${number}`, style);
	const instruction = `REF ${bookmark} ${byParagraph ? "\\n " : ""}\\h`;
	return run(`${label}\u00a0`, style) + field(instruction, number, style);
}
