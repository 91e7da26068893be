import type { ListItem } from "../document/nodes.ts";
import type { FlowHandlers } from "./assembler.ts";
import { aside, inClause } from "./context.ts";
import { assembleEach } from "./each.ts";
import { assembleTable } from "./table.ts";
import { assembleTerms } from "./terms.ts";
import { assembleWhen } from "./when.ts";

/** The handlers of what stands between paragraphs. */
export const flowHandlers: FlowHandlers = {
	paragraph: ({ children }, context, assemble) => {
		const phrases = assemble.sentence(children, context);
		return phrases.length > 0 ? [{ type: "paragraph", children: phrases }] : [];
	},
	*list({ ordered, children }, context, assemble) {
		const items: ListItem[] = [];
		for (const item of children) {
			const flow = yield* assemble.flow(item.children, context);
			if (flow.length > 0) items.push({ type: "listItem", marker: "", children: flow });
		}
		return items.length > 0 ? [{ type: "list", ordered, children: items }] : [];
	},
	*clause({ id, title, concerns, newPage, children }, context, assemble) {
		yield;
		const within = inClause(id, context);
		return [
			{
				type: "clause",
				id: within.clause,
				number: "",
				depth: 0,
				title: assemble.sentence(title, within),
				reasons: context.reasons,
				...(concerns ? { concerns } : {}),
				...(newPage ? { newPage } : {}),
				children: yield* assemble.flow(children, within),
			},
		];
	},
	when: assembleWhen,
	each: assembleEach,
	table: assembleTable,
	*appendix({ id, number, title, children }, context, assemble) {
		yield;
		const within = inClause(id, context);
		return [
			{
				type: "appendix",
				id: within.clause,
				number: String(number),
				label: context.words.appendixHeading,
				title: assemble.sentence(title, within),
				reasons: context.reasons,
				children: yield* assemble.flow(children, within),
			},
		];
	},
	signatures: ({ children }, context, assemble) => [
		{
			type: "signatures",
			children: children.map(({ party, children: rows }) => ({
				type: "signature",
				party: assemble.sentence(party, context),
				children: rows.map(({ label, children: content }) => ({
					type: "signatureRow",
					label,
					children: assemble.sentence(content, context),
				})),
			})),
		},
	],
	terms: assembleTerms,
	precedence: ({ children }, context, assemble) => assemble.flow(children, context),
	summary: ({ children }, context, assemble) => [
		{
			type: "summary",
			label: context.words.summary,
			children: assemble.sentence(children, aside(context)),
		},
	],
	*note({ children }, context, assemble) {
		return [{ type: "note", children: yield* assemble.flow(children, aside(context)) }];
	},
};
