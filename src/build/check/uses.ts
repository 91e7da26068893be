import type { Kind } from "../../core/schema/kinds.ts";
import type { Vocabulary, VocabularyEntry } from "../../core/schema/vocabulary.ts";
import type { Condition, Place } from "../../core/template/nodes.ts";
import { type Found, find, pathsIn, type Scope } from "./scope.ts";
import type { Visit } from "./walk.ts";

/** Where a template uses a path, as what, and what the path means. */
export interface Use {
	readonly as: "value" | "rows" | "terms" | "condition";
	readonly path: string;
	readonly condition?: Condition;
	readonly place: Place;
	readonly scope: Scope;
	readonly found: Found | "unknown" | "unknowable";
}

/** The path that a node uses, if any. */
export function useOf({ node, scope }: Visit, vocabulary: Vocabulary): Use[] {
	const used = usedBy(node);
	const { place } = node;
	if (!used || !place) return [];
	return [{ ...used, place, scope, found: find(used.path, scope, vocabulary) }];
}

function usedBy(node: Visit["node"]): Pick<Use, "as" | "path" | "condition"> | undefined {
	switch (node.type) {
		case "value":
			return { as: "value", path: node.path };
		case "each":
		case "table":
			return { as: "rows", path: node.of };
		case "terms":
			return { as: "terms", path: node.of };
		case "when":
		case "inlineWhen":
			return { as: "condition", path: node.condition.path, condition: node.condition };
		default:
			return undefined;
	}
}

/** The paths that would have been right for a use. */
export function validPaths({ as, scope, condition }: Use, vocabulary: Vocabulary): string[] {
	return pathsIn(scope, vocabulary)
		.filter(([, entry]) => (condition?.answered ? entry.optional === true : suits[as](entry)))
		.map(([path]) => path);
}

const suits: Readonly<Record<Use["as"], (entry: VocabularyEntry) => boolean>> = {
	value: ({ kind }) => kind !== "rows" && kind !== "fact",
	rows: ({ kind }) => kind === "rows",
	terms: ({ row }) => isTerms(row),
	condition: ({ kind }) => isCondition(kind),
};

/** Whether rows hold what a citation of terms needs. */
export function isTerms(row: Vocabulary | undefined): boolean {
	return (
		row !== undefined && ["title", "edition", "address"].every((key) => Object.hasOwn(row, key))
	);
}

/** Whether an answer of this kind can decide whether something stands. */
export function isCondition(kind: Kind): boolean {
	return kind === "choice" || kind === "fact";
}
