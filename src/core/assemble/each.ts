import type { FlowHandlers } from "./assembler.ts";
import { noneContext, rowContexts } from "./rows.ts";

/** What stands for each row; the blank form shows it once, with blanks. */
export const assembleEach: FlowHandlers["each"] = (
	{ of, as, children, none },
	context,
	assemble,
) => {
	const rows = rowContexts(of, as, context);
	if (rows.length === 0) return assemble.flow(none, noneContext(of, context));
	return rows.flatMap((row) => assemble.flow(children, row));
};
