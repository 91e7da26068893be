import type { Phrasing } from "../../document/nodes.ts";
import { plainText as words } from "../../document/plain-text.ts";

/** The words of a sentence on one line, for the contents list and for measuring the columns of a table. */
export function plainText(nodes: readonly Phrasing[]): string {
	return words(nodes).replace(/[\r\n\t]+/g, " ");
}
