import type { FlowHandlers } from "./assembler.ts";
import { aside } from "./context.ts";
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
	list: ({ ordered, children }, context, assemble) => {
		const items = children
			.map((item) => assemble.flow(item.children, context))
			.filter((flow) => flow.length > 0);
		if (items.length === 0) return [];
		return [
			{
				type: "list",
				ordered,
				children: items.map((flow) => ({ type: "listItem", marker: "", children: flow })),
			},
		];
	},
	clause: ({ id, title, concerns, newPage, children }, context, assemble) => [
		{
			type: "clause",
			id: id + context.suffix,
			number: "",
			depth: 0,
			title: assemble.sentence(title, context),
			reasons: context.reasons,
			...(concerns ? { concerns } : {}),
			...(newPage ? { newPage } : {}),
			children: assemble.flow(children, { ...context, reasons: [] }),
		},
	],
	when: assembleWhen,
	each: assembleEach,
	table: assembleTable,
	appendix: ({ id, number, title, children }, context, assemble) => [
		{
			type: "appendix",
			id: id + context.suffix,
			number: String(number),
			label: context.words.appendixHeading,
			title: assemble.sentence(title, context),
			reasons: context.reasons,
			children: assemble.flow(children, { ...context, reasons: [] }),
		},
	],
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
	note: ({ children }, context, assemble) => [
		{ type: "note", children: assemble.flow(children, aside(context)) },
	],
};
