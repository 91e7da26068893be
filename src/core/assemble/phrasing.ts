import type { InlineAlternative } from "../document/nodes.ts";
import { referenceTo } from "../document/references.ts";
import type { PhrasingHandlers } from "./assembler.ts";
import { weigh } from "./condition.ts";
import { noteWords } from "./context.ts";
import { assembleValue } from "./value.ts";

/** The handlers of what stands within a paragraph. */
export const phrasingHandlers: PhrasingHandlers = {
	text: ({ value }) => [{ type: "text", value }],
	strong: ({ children }, context, assemble) => [
		{ type: "strong", children: assemble.phrasing(children, context) },
	],
	emphasis: ({ children }, context, assemble) => [
		{ type: "emphasis", children: assemble.phrasing(children, context) },
	],
	link: ({ url, children }, context, assemble) => [
		{ type: "link", url, children: assemble.phrasing(children, context) },
	],
	value: ({ path }, context) => [assembleValue(path, context)],
	reference: ({ to }, { suffix }) => [referenceTo(to, suffix)],
	term: ({ name, children }, context, assemble) => [
		{ type: "term", name, children: assemble.phrasing(children, context) },
	],
	duty: ({ by, when, children }, context, assemble) => [
		{
			type: "duty",
			by,
			...(when === undefined ? {} : { when }),
			children: assemble.phrasing(children, context),
		},
	],
	limit: ({ name, words }) => [{ type: "limit", name, children: [{ type: "text", value: words }] }],
	inlineWhen: ({ condition, children, otherwise }, context, assemble) => {
		const { holds, reason, blank, words, otherwiseWords } = weigh(condition, context);
		noteWords(reason.fields, context);
		if (holds !== undefined) return assemble.phrasing(holds ? children : otherwise, context);
		const branches = [
			{ words, nodes: children },
			{ words: otherwiseWords, nodes: otherwise },
		].filter(({ nodes }) => nodes.length > 0);
		return branches.map(
			(branch, index): InlineAlternative => ({
				type: "inlineAlternative",
				condition: context.words.inlineCondition(branch.words),
				...(index === 0 ? { blank } : {}),
				children: assemble.phrasing(branch.nodes, context),
			}),
		);
	},
};
