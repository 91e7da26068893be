import { plainText } from "../../core/document/plain-text.ts";
import { capital } from "../../core/wording/capital.ts";
import type { NumberedClause } from "./numbered-clauses.ts";

/** The title of a clause in a list; one that an answer will fill in is named by what is asked for. */
export function clauseTitle({ node }: Pick<NumberedClause, "node">): string {
	const words = node.title.map((part) => (part.type === "blank" ? part.label : plainText([part])));
	return capital(words.join(""));
}
