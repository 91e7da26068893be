import type { Alternative, Flow } from "../document/nodes.ts";
import type { Flow as TemplateFlow } from "../template/nodes.ts";
import type { FlowHandlers } from "./assembler.ts";
import { weigh } from "./condition.ts";
import { aside } from "./context.ts";

/** The branch that the answers choose; while they do not, both, each headed by its condition. */
export const assembleWhen: FlowHandlers["when"] = (node, context, assemble) => {
	const here = isGuidance(node) ? aside(context) : context;
	const { holds, reason, blank, words, otherwiseWords } = weigh(node.condition, here);
	const within = { ...here, reasons: [...here.reasons, reason] };
	if (holds !== undefined) return assemble.flow(holds ? node.children : node.otherwise, within);
	let asked = false;
	return [
		{ words, nodes: node.children },
		{ words: otherwiseWords, nodes: node.otherwise },
	].flatMap((branch): Flow[] => {
		const children = assemble.flow(branch.nodes, within);
		if (children.length === 0) return [];
		const condition = context.words.condition(branch.words);
		if (children.every(isAside)) return children.flatMap((child) => headed(child, condition));
		const alternative: Alternative = { type: "alternative", condition, children };
		if (asked) return [alternative];
		asked = true;
		return [{ ...alternative, blank }];
	});
};

/** Whether a branch holds nothing but guidance: then the text does not depend on the answer. */
function isGuidance(node: TemplateFlow): boolean {
	if (node.type === "when") return [...node.children, ...node.otherwise].every(isGuidance);
	return node.type === "note";
}

function isAside({ type }: Flow): boolean {
	return type === "note" || type === "summary";
}

/** Guidance that may not apply says so itself: a condition in the text would have nothing after it. */
function headed(node: Flow, condition: string): Flow[] {
	if (node.type !== "note") return [];
	return [
		{ type: "note", children: [{ type: "alternative", condition, children: node.children }] },
	];
}
