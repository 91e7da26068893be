import { mapSentences } from "./map-sentences.ts";
import type { Flow, Phrasing } from "./nodes.ts";

/**
 * Keeps a word of the glossary marked only where it is first met in a clause of the upper level; elsewhere it is a
 * word like others.
 * @returns the clauses, and the names of the words that are marked, in the order they are met
 */
export function firstTerms(flow: readonly Flow[]): {
	readonly flow: readonly Flow[];
	readonly names: readonly string[];
} {
	const names = new Set<string>();
	const marked = flow.flatMap((section) => {
		const met = new Set<string>();
		const keepFirst = (nodes: readonly Phrasing[]): Phrasing[] =>
			nodes.flatMap((node): Phrasing[] => {
				if (!("children" in node)) return [node];
				const children = keepFirst(node.children);
				if (node.type !== "term") return [{ ...node, children }];
				if (met.has(node.name)) return children;
				met.add(node.name);
				names.add(node.name);
				return [{ ...node, children }];
			});
		return mapSentences([section], keepFirst);
	});
	return { flow: marked, names: [...names] };
}
