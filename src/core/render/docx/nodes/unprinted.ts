import type { Note, Summary } from "../../../document/nodes.ts";

/** Summaries and notes explain the text; they are no part of it and stand on the page only. */
export function unprinted(_node: Summary | Note): string {
	return "";
}
