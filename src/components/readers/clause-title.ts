import type { NumberedClause } from "../../build/published/numbered-clauses.ts";
import { plainText } from "../../core/document/plain-text.ts";

/** The title of a clause in a list; one that an answer will fill in is named by what is asked for. */
export function clauseTitle({ node }: Pick<NumberedClause, "node">): string {
	const words = node.title.map((part) => (part.type === "blank" ? part.label : plainText([part])));
	const title = words.join("");
	return title.charAt(0).toUpperCase() + title.slice(1);
}
