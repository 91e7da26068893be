import { mapTemplate } from "./map-template.ts";
import type { Condition, Template } from "./nodes.ts";

/**
 * The template as it stands when one choice is made: each branch on `path` is taken or left out, every other
 * condition stays. So one source of terms gives the text of each variant.
 */
export function decide(template: Template, path: string, value: string): Template {
	return mapTemplate(template, (node) => {
		if (node.type !== "when" && node.type !== "inlineWhen") return node;
		if (node.condition.path !== path) return node;
		return holds(node.condition, value) ? node.children : node.otherwise;
	});
}

function holds({ is, negated }: Condition, value: string): boolean {
	return (is ?? []).includes(value) !== (negated ?? false);
}
