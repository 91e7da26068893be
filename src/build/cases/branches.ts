import type { InlineWhen, TemplateNode, When } from "../../core/template/nodes.ts";

/** A branch of a condition: one that no case chooses is dead text. */
export interface Branch {
	readonly node: When | InlineWhen;
	readonly part: "children" | "otherwise";
}

/** The branches of a node that hold something. Whether something optional is there may be for the catalogue to say. */
export function branchesOf(node: TemplateNode): Branch[] {
	if ((node.type !== "when" && node.type !== "inlineWhen") || node.condition.answered) return [];
	const parts = ["children", "otherwise"] as const;
	return parts.flatMap((part) => (node[part].length > 0 ? [{ node, part }] : []));
}
