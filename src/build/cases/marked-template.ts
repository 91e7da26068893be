import type {
	Clause,
	Column,
	Flow,
	ListItem,
	Paragraph,
	Phrasing,
	Reference,
	Template,
	Term,
} from "../../core/template/nodes.ts";
import { type Branch, branchesOf } from "./branches.ts";

/**
 * The bones of a template: its conditions, repetitions, headings and references, and no other words. Each
 * reference and branch is marked, so that it is known again in the document that the real assembly makes of it.
 * A last resort stands first, with a clause for every id, so that a reference to nothing ends there.
 */
export interface MarkedTemplate {
	readonly template: Template;
	/** By the name of its mark. */
	readonly references: ReadonlyMap<string, Reference>;
	readonly branches: ReadonlyMap<string, Branch>;
}

/** The appendix that references to nothing end in. No id of an author can have a space. */
export const lastResort = "last resort";

/** Makes the bones of a template. */
export function markTemplate(template: Template): MarkedTemplate {
	const references = new Map<string, Reference>();
	const branches = new Map<string, Branch>();
	const children = template.children.flatMap(flow);
	const ids = [...new Set([...references.values()].map(({ to }) => to))];
	const resort: Flow = {
		type: "appendix",
		id: lastResort,
		number: 1,
		title: [],
		children: ids.map((id): Clause => ({ type: "clause", id, title: [], children: [] })),
	};
	return { template: { ...template, children: [resort, ...children] }, references, branches };

	function flow(node: Flow): Flow[] {
		switch (node.type) {
			case "clause":
			case "appendix":
				return [{ ...node, title: words(node.title), children: node.children.flatMap(flow) }];
			case "when":
				return [
					{
						...node,
						children: [...paragraph(branchMark(node, "children")), ...node.children.flatMap(flow)],
						otherwise: [
							...paragraph(branchMark(node, "otherwise")),
							...node.otherwise.flatMap(flow),
						],
					},
				];
			case "each":
				return [{ ...node, children: node.children.flatMap(flow), none: node.none.flatMap(flow) }];
			case "table":
				return [
					{
						...node,
						columns: node.columns.map((one): Column => ({ ...one, children: words(one.children) })),
						none: node.none.flatMap(flow),
					},
				];
			case "list":
				return node.children.flatMap((item: ListItem) => item.children.flatMap(flow));
			case "note":
				return node.children.flatMap(flow);
			case "paragraph":
			case "summary":
				return paragraph(words(node.children));
			case "signatures":
				return node.children.flatMap(({ party, children }) =>
					paragraph(words([...party, ...children.flatMap((row) => row.children)])),
				);
			case "terms":
			case "precedence":
				return [];
		}
	}

	function words(nodes: readonly Phrasing[]): Phrasing[] {
		return nodes.flatMap((node): Phrasing[] => {
			if (node.type === "reference") {
				const name = `reference ${references.size}`;
				references.set(name, node);
				return [mark(name, node)];
			}
			if (node.type === "inlineWhen") {
				const children = [...branchMark(node, "children"), ...words(node.children)];
				const otherwise = [...branchMark(node, "otherwise"), ...words(node.otherwise)];
				return [{ ...node, children, otherwise }];
			}
			return "children" in node ? words(node.children) : [];
		});
	}

	/** A mark at the beginning of a branch; none where the branch holds nothing. */
	function branchMark(node: Branch["node"], part: Branch["part"]): Term[] {
		const branch = branchesOf(node).find((one) => one.part === part);
		if (!branch) return [];
		const name = `branch ${branches.size}`;
		branches.set(name, branch);
		return [mark(name, { type: "text", value: name })];
	}
}

function mark(name: string, child: Phrasing): Term {
	return { type: "term", name, children: [child] };
}

function paragraph(children: readonly Phrasing[]): Paragraph[] {
	return children.length > 0 ? [{ type: "paragraph", children }] : [];
}
