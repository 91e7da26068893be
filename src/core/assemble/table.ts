import type { FlowHandlers } from "./assembler.ts";
import { noneContext, rowContexts } from "./rows.ts";

/** A table has a row for each row of the list; with none, the words for «ingen» stand instead of it. */
export const assembleTable: FlowHandlers["table"] = (node, context, assemble) => {
	const rows = rowContexts(node.of, node.as, context);
	if (rows.length === 0) return assemble.flow(node.none, noneContext(node.of, context));
	return [
		{
			type: "table",
			caption: node.caption,
			columns: node.columns.map(({ title }) => title),
			children: rows.map((row) => ({
				type: "tableRow",
				id: row.scope.get(node.as)?.row?.id ?? "",
				children: node.columns.map(({ children }) => ({
					type: "tableCell",
					children: assemble.sentence(children, row),
				})),
			})),
		},
	];
};
