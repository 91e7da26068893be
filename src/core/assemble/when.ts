import type { Alternative, Flow } from "../document/nodes.ts";
import type { Flow as TemplateFlow } from "../template/nodes.ts";
import type { FlowHandlers } from "./assembler.ts";
import { weigh } from "./condition.ts";
import { aside, noteWords } from "./context.ts";
import { isOwnText } from "./own-text.ts";

/** The branch that the answers choose; while they do not, both, each headed by its condition. */
export const assembleWhen: FlowHandlers["when"] = function* (node, context, assemble) {
	const here = isGuidance(node) ? aside(context) : context;
	const { holds, reason, blank, words, otherwiseWords } = weigh(node.condition, here);
	if ([...node.children, ...node.otherwise].some(isOwnText)) noteWords(reason.fields, here);
	const within = { ...here, reasons: [...here.reasons, reason] };
	if (holds !== undefined)
		return yield* assemble.flow(holds ? node.children : node.otherwise, within);
	const made: Flow[] = [];
	for (const branch of [
		{ words, nodes: node.children },
		{ words: otherwiseWords, nodes: node.otherwise },
	]) {
		const children = yield* assemble.flow(branch.nodes, within);
		const condition = context.words.condition(branch.words);
		if (children.every(isAside)) made.push(...children.flatMap((one) => headed(one, condition)));
		else {
			const isAsked = made.some(({ type }) => type === "alternative");
			const alternative: Alternative = { type: "alternative", condition, children };
			made.push(isAsked ? alternative : { ...alternative, blank });
		}
	}
	return made;
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
