import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import type { TemplateNode } from "../../core/template/nodes.ts";
import { find, type Scope } from "../check/scope.ts";

/** The fields that a node's own condition or list reads; none for other nodes. */
export function fieldsDeciding(
	node: TemplateNode,
	scope: Scope,
	vocabulary: Vocabulary,
): readonly string[] {
	switch (node.type) {
		case "when":
		case "inlineWhen":
			return fieldsOf(node.condition.path, scope, vocabulary);
		case "each":
		case "table":
		case "terms":
			return fieldsOf(node.of, scope, vocabulary);
		default:
			return [];
	}
}

/** The fields whose answers a path shows. */
export function fieldsShown(
	node: TemplateNode,
	scope: Scope,
	vocabulary: Vocabulary,
): readonly string[] {
	return node.type === "value" ? fieldsOf(node.path, scope, vocabulary) : [];
}

function fieldsOf(path: string, scope: Scope, vocabulary: Vocabulary): readonly string[] {
	const found = find(path, scope, vocabulary);
	if (typeof found === "string") throw new Error(`No such path: ${path}`);
	return found.entry.fields;
}
