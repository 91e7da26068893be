import type { ClauseWords } from "./word/clause-words.ts";
import type { WordContent } from "./word/word-content.ts";

/** A clause whose wording is not the one that it was made with. */
export type ChangedClause = Pick<ClauseWords, "bookmark" | "title">;

/** What was changed by hand in the wording of a Word file. */
export interface ChangedWording {
	readonly altered: readonly ChangedClause[];
	readonly removed: readonly ChangedClause[];
}

type Clauses = Pick<WordContent<unknown>, "clauses">;

/**
 * Finds the clauses whose wording was changed by hand, by holding the file that came back against the file as it
 * was made. Answers, numbers and what word processors change of themselves are not wording.
 * @param made the Word file of the same draft: its edition, with the answers that were read back
 */
export function changedWording(returned: Clauses, made: Clauses): ChangedWording {
	const now = new Map(returned.clauses.map((clause) => [clause.bookmark, clause]));
	const altered: ChangedClause[] = [];
	const removed: ChangedClause[] = [];
	for (const { bookmark, title, words } of made.clauses) {
		const found = now.get(bookmark);
		if (!found) removed.push({ bookmark, title });
		else if (found.words !== words) altered.push({ bookmark, title });
	}
	return { altered, removed };
}
