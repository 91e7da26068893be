import type { TableRow } from "../document/nodes.ts";
import type { FlowHandlers } from "./assembler.ts";
import { noneContext, rowContexts } from "./rows.ts";

/** A table has a row for each row of the list; with none, the words for «ingen» stand instead of it. */
export const assembleTable: FlowHandlers["table"] = function* (node, context, assemble) {
	const rows = rowContexts(node, context, true);
	if (rows.length === 0) return yield* assemble.flow(node.none, noneContext(node.of, context));
	const children: TableRow[] = [];
	for (const row of rows) {
		children.push({
			type: "tableRow",
			id: row.scope.get(node.as)?.row?.id ?? "",
			children: node.columns.map(({ children }) => ({
				type: "tableCell",
				children: assemble.sentence(children, row),
			})),
		});
		yield;
	}
	const columns = node.columns.map(({ title }) => title);
	return [{ type: "table", caption: node.caption, columns, children }];
};
