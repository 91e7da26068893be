import { vocabularyOfKind } from "../../core/facts/case-kind.ts";
import type { Appendix, Clause, Reference, TemplateNode } from "../../core/template/nodes.ts";
import { topScope } from "../check/scope.ts";
import { walk } from "../check/walk.ts";
import { type Branch, branchesOf } from "./branches.ts";
import { fieldsDeciding, fieldsShown } from "./depends.ts";
import type { Setting } from "./setting.ts";

/** Something that is proven, and the fields that it depends on. */
export type Subject<Part> = Part & { readonly fields: ReadonlySet<string> };

/** Everything in a template that is proven. */
export interface Subjects {
	/** Those that point to something; their own conditions and those of what they point to. */
	readonly references: readonly Subject<{ readonly node: Reference }>[];
	/** Whether a clause or an appendix stands: the conditions above it, and how often it is repeated. */
	readonly headings: readonly Subject<{ readonly node: Heading; readonly repetitions: number }>[];
	/** Whether anything is left under a heading: the conditions above and within it. */
	readonly contents: readonly Subject<{ readonly node: Heading }>[];
	/** Lists, repetitions, tables and terms, with the conditions above and within them. */
	readonly lists: readonly Subject<{ readonly node: TemplateNode }>[];
	readonly branches: readonly Subject<Branch>[];
	/** Every field that the template shows or depends on. */
	readonly used: ReadonlySet<string>;
}

type Heading = Clause | Appendix;

/** Finds what is to be proven of a template, and what each depends on. */
export function subjectsOf({ template, kind }: Setting): Subjects {
	const vocabulary = vocabularyOfKind(kind);
	const visits = walk(template.children, topScope, vocabulary);
	const own = new Map<TemplateNode, ReadonlySet<string>>();
	const within = new Map<TemplateNode, Set<string>>();
	const targets = new Map<string, Set<string>>();
	const used = new Set<string>();
	for (const { node, scope, above } of visits) {
		const inherited = fieldsOf(above.at(-1), own);
		const fields = inherited.union(new Set(fieldsDeciding(node, scope, vocabulary)));
		own.set(node, fields);
		for (const one of [...above, node]) addTo(within, one, fields);
		if (isHeading(node)) addTo(targets, node.id, inherited);
		for (const field of [...fields, ...fieldsShown(node, scope, vocabulary)]) used.add(field);
	}
	return {
		references: visits.flatMap(({ node }) => {
			const target = node.type === "reference" ? targets.get(node.to) : undefined;
			if (node.type !== "reference" || !target) return [];
			return [{ node, fields: fieldsOf(node, own).union(target) }];
		}),
		headings: visits.flatMap(({ node, scope }) =>
			isHeading(node) ? [{ node, fields: fieldsOf(node, own), repetitions: scope.rows.size }] : [],
		),
		contents: visits.flatMap(({ node }) =>
			isHeading(node) ? [{ node, fields: fieldsOf(node, within) }] : [],
		),
		lists: visits.flatMap(({ node }) =>
			isList(node) ? [{ node, fields: fieldsOf(node, within) }] : [],
		),
		branches: visits.flatMap(({ node }) =>
			branchesOf(node).map((branch) => ({ ...branch, fields: fieldsOf(node, own) })),
		),
		used,
	};
}

function fieldsOf(
	node: TemplateNode | undefined,
	known: ReadonlyMap<TemplateNode, ReadonlySet<string>>,
): ReadonlySet<string> {
	return (node && known.get(node)) ?? new Set();
}

function addTo<Key>(map: Map<Key, Set<string>>, key: Key, fields: ReadonlySet<string>): void {
	map.set(key, (map.get(key) ?? new Set()).union(fields));
}

function isHeading(node: TemplateNode): node is Heading {
	return node.type === "clause" || node.type === "appendix";
}

function isList({ type }: TemplateNode): boolean {
	return type === "list" || type === "each" || type === "table" || type === "terms";
}
