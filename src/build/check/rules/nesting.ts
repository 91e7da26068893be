import type { TemplateNode } from "../../../core/template/nodes.ts";
import type { Rule } from "../analysis.ts";

type Type = TemplateNode["type"];

interface Nesting {
	readonly component: string;
	/** What it may not stand within, however deep. */
	readonly never: readonly Type[];
	/** Where it may stand. */
	readonly expected: readonly string[];
}

/** Numbers follow the tree, so what bears a number stands only where the number can be right. */
const nestings: Readonly<Partial<Record<Type, Nesting>>> = {
	clause: {
		component: "Clause",
		never: ["listItem", "note"],
		expected: ["file", "Clause", "Appendix", "When", "Each"],
	},
	appendix: {
		component: "Appendix",
		never: ["clause", "appendix", "each", "listItem", "note"],
		expected: ["file", "When"],
	},
};

/** A clause is no part of a list item or of guidance, and an appendix stands by itself, once. */
export const nesting: Rule = ({ documents }) =>
	documents.flatMap(({ visits }) =>
		visits.flatMap(({ node, above }) => {
			const rule = nestings[node.type];
			if (!rule || !node.place || !above.some(({ type }) => rule.never.includes(type))) return [];
			const { component, expected } = rule;
			return [{ rule: "misplaced-component", values: { component, expected }, place: node.place }];
		}),
	);
