import type { DoorProblem } from "../issue.ts";
import { type ClauseWords, clauseWordsOf } from "./word/clause-words.ts";
import { openWordFile } from "./word/open-word-file.ts";

/** A clause whose wording is not the one that it was made with. */
export type ChangedClause = Pick<ClauseWords, "bookmark" | "title">;

/** What was changed by hand in the wording of a Word file. */
export interface ChangedWording {
	readonly altered: readonly ChangedClause[];
	readonly removed: readonly ChangedClause[];
}

/**
 * Finds the clauses whose wording was changed by hand, by holding the file that came back against the file as it
 * was made. Answers, numbers and what word processors change of themselves are not wording.
 * @param returned any file
 * @param made the Word file of the same draft: its edition, with the answers that were read back
 */
export function changedWording(
	returned: Uint8Array,
	made: Uint8Array,
): ChangedWording | DoorProblem {
	const [file, original] = [openWordFile(returned), openWordFile(made)];
	if ("rule" in file) return file;
	if ("rule" in original) return original;
	const now = new Map(clauseWordsOf(file.document).map((clause) => [clause.bookmark, clause]));
	const altered: ChangedClause[] = [];
	const removed: ChangedClause[] = [];
	for (const { bookmark, title, words } of clauseWordsOf(original.document)) {
		const found = now.get(bookmark);
		if (!found) removed.push({ bookmark, title });
		else if (found.words !== words) altered.push({ bookmark, title });
	}
	return { altered, removed };
}
