import type { Note, Summary } from "../../../document/nodes.ts";

/** Summaries and notes explain the text; they are no part of it, and stand on the page or in a comment. */
export function unprinted(_node: Summary | Note): string {
	return "";
}
