import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import type { TemplateNode } from "../../core/template/nodes.ts";
import { type Scope, scopeOfBranch, scopeOfRow } from "./scope.ts";

/** A node of a template with what holds where it stands. */
export interface Visit {
	readonly node: TemplateNode;
	readonly scope: Scope;
	/** The nodes that it stands in, the nearest last. */
	readonly above: readonly TemplateNode[];
}

/** Nodes that stand within another, and what holds there. */
type Branch = readonly [nodes: readonly TemplateNode[], scope: Scope];

type Branches = {
	readonly [Type in TemplateNode["type"]]: (
		node: Extract<TemplateNode, { type: Type }>,
		scope: Scope,
		vocabulary: Vocabulary,
	) => readonly Branch[];
};

const none = () => [];
const children = (node: { readonly children: readonly TemplateNode[] }, scope: Scope): Branch[] => [
	[node.children, scope],
];

/** One function for each type of node: a type that is missing does not compile. */
const branches: Branches = {
	text: none,
	value: none,
	reference: none,
	terms: none,
	limit: none,
	precedence: children,
	strong: children,
	emphasis: children,
	link: children,
	term: children,
	duty: children,
	paragraph: children,
	list: children,
	listItem: children,
	column: children,
	signatures: children,
	signatureRow: children,
	summary: children,
	note: children,
	clause: titled,
	appendix: titled,
	signature: ({ party, children }, scope) => [
		[party, scope],
		[children, scope],
	],
	inlineWhen: conditional,
	when: conditional,
	each: ({ of, as, children, none }, scope, vocabulary) => [
		[children, scopeOfRow(of, as, scope, vocabulary)],
		[none, scope],
	],
	table: ({ of, as, columns, none }, scope, vocabulary) => [
		[columns, scopeOfRow(of, as, scope, vocabulary)],
		[none, scope],
	],
};

function titled(
	{ title, children }: Extract<TemplateNode, { type: "clause" | "appendix" }>,
	scope: Scope,
): Branch[] {
	return [
		[title, scope],
		[children, scope],
	];
}

function conditional(
	node: Extract<TemplateNode, { type: "when" | "inlineWhen" }>,
	scope: Scope,
): Branch[] {
	return [
		[node.children, scopeOfBranch(node.condition, true, scope)],
		[node.otherwise, scopeOfBranch(node.condition, false, scope)],
	];
}

/** Every node of a template in reading order, those above before those within. */
export function walk(
	nodes: readonly TemplateNode[],
	scope: Scope,
	vocabulary: Vocabulary,
	above: readonly TemplateNode[] = [],
): Visit[] {
	return nodes.flatMap((node) => {
		const within = branches[node.type](node as never, scope, vocabulary);
		const inside = within.flatMap(([nodes, scope]) =>
			walk(nodes, scope, vocabulary, [...above, node]),
		);
		return [{ node, scope, above }, ...inside];
	});
}
