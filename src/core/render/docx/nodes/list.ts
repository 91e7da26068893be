import type { List } from "../../../document/nodes.ts";
import type { Context } from "../context.ts";
import {
	appendixLetters,
	clauseLetters,
	type LetterStyle,
	type ParagraphStyle,
} from "../styles/names.ts";

/**
 * A list. The style of its items brings the marker, so the letters of a clause run on and start again at the next
 * heading by themselves. Deeper than two levels it looks like the second.
 */
export function list(node: List, context: Context): string {
	const inside = context.listDepth > 0;
	const item: Context = {
		...context,
		listDepth: context.listDepth + 1,
		marker: node.ordered ? letterStyle(context) : inside ? "ListBullet2" : "ListBullet",
		text: inside ? "ListContinue2" : "ListContinue",
	};
	return node.children.map((child) => context.print(child, item)).join("");
}

/** Letters have a style for each depth of heading that they stand under. */
function letterStyle({ inAppendix, clauseDepth, listDepth }: Context): ParagraphStyle {
	const letters: readonly LetterStyle[] = inAppendix ? appendixLetters : clauseLetters;
	const style = letters[clauseDepth] ?? "ClauseLetter0";
	return listDepth > 0 ? `${style}Inner` : style;
}
