import type { Template, TemplateNode } from "./nodes.ts";

/** What a node becomes: itself, another, several or none. */
export type Change = (node: TemplateNode) => TemplateNode | readonly TemplateNode[];

/** The parts of a node that hold nodes. */
const parts = ["title", "party", "children", "columns", "otherwise", "none"];

/**
 * A copy of a template with each node changed, those within before those above.
 * @param change must give what may stand in the same place
 */
export function mapTemplate(template: Template, change: Change): Template {
	return { ...template, children: mapNodes(template.children, change) as Template["children"] };
}

function mapNodes(nodes: readonly TemplateNode[], change: Change): TemplateNode[] {
	return nodes.flatMap((node) => {
		const mapped = Object.entries(node).map(([key, value]) => [
			key,
			parts.includes(key) && Array.isArray(value) ? mapNodes(value, change) : value,
		]);
		return change(Object.fromEntries(mapped) as TemplateNode);
	});
}
