import { fingerprint } from "./fingerprint.ts";
import type { Flow } from "./nodes.ts";
import { visitClauses } from "./visit.ts";

/** What an answer did to a document, by the ids of its clauses and appendices. */
export interface Changes {
	readonly added: readonly string[];
	readonly altered: readonly string[];
	readonly removed: readonly string[];
}

/** The words of each clause and appendix by id, without those of the clauses within it and without numbers. */
export function clauseWords({
	children,
}: {
	readonly children: readonly Flow[];
}): Map<string, string> {
	const words = new Map<string, string>();
	visitClauses(children, (node) => words.set(node.id, fingerprint(node)));
	return words;
}

/** Compares two states of one document. A clause that only got another number is not changed. */
export function changesBetween(
	before: ReadonlyMap<string, string>,
	after: ReadonlyMap<string, string>,
): Changes {
	const added: string[] = [];
	const altered: string[] = [];
	for (const [id, words] of after) {
		const earlier = before.get(id);
		if (earlier === undefined) added.push(id);
		else if (earlier !== words) altered.push(id);
	}
	const removed = [...before.keys()].filter((id) => !after.has(id));
	return { added, altered, removed };
}
