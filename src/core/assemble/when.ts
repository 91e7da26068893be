import type { Flow } from "../document/nodes.ts";
import type { FlowHandlers } from "./assembler.ts";
import { weigh } from "./condition.ts";

/** The branch that the answers choose; while they do not, both, each headed by its condition. */
export const assembleWhen: FlowHandlers["when"] = (node, context, assemble) => {
	const { holds, reason, blank, words, otherwiseWords } = weigh(node.condition, context);
	const within = { ...context, reasons: [...context.reasons, reason] };
	if (holds !== undefined) return assemble.flow(holds ? node.children : node.otherwise, within);
	const branches = [
		{ words, nodes: node.children },
		{ words: otherwiseWords, nodes: node.otherwise },
	].filter(({ nodes }) => nodes.length > 0);
	let asked = false;
	return branches.flatMap((branch): Flow[] => {
		const children = assemble.flow(branch.nodes, within);
		// Guidance is not text: it needs no heading that says when it applies.
		if (children.every(({ type }) => type === "note" || type === "summary")) return children;
		const condition = context.words.condition(branch.words);
		const question = asked ? {} : { blank };
		asked = true;
		return [{ type: "alternative", condition, ...question, children }];
	});
};
