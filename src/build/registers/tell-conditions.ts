import type { Flow, Phrasing } from "../../core/document/nodes.ts";

/**
 * A duty that stands under a condition is taken out of it in a table of duties, so the condition becomes part of
 * when the duty applies: «dersom dere er del av et segment, før de får tilgang».
 */
export function tellConditions(flow: readonly Flow[], conditions: readonly string[] = []): Flow[] {
	return flow.map((node): Flow => {
		switch (node.type) {
			case "paragraph":
				return { ...node, children: inPhrases(node.children, conditions) };
			case "alternative": {
				const condition = withinSentence(node.condition);
				return { ...node, children: tellConditions(node.children, [...conditions, condition]) };
			}
			case "clause":
			case "appendix":
				return { ...node, children: tellConditions(node.children, conditions) };
			case "list": {
				const items = node.children.map((item) => ({
					...item,
					children: tellConditions(item.children, conditions),
				}));
				return { ...node, children: items };
			}
			default:
				return node;
		}
	});
}

function inPhrases(nodes: readonly Phrasing[], conditions: readonly string[]): Phrasing[] {
	return nodes.map((node): Phrasing => {
		if (node.type === "duty") {
			const when = [...conditions, ...(node.when ? [node.when] : [])].join(", ");
			return when === "" ? node : { ...node, when };
		}
		if (node.type !== "inlineAlternative") return node;
		const inside = [...conditions, withinSentence(node.condition)];
		return { ...node, children: inPhrases(node.children, inside) };
	});
}

/** «Dersom dere er del av et segment:» -> «dersom dere er del av et segment». */
function withinSentence(condition: string): string {
	return condition.charAt(0).toLowerCase() + condition.slice(1).replace(/:$/, "");
}
