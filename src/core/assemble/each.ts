import type { Flow } from "../document/nodes.ts";
import type { FlowHandlers } from "./assembler.ts";
import { isOwnText } from "./own-text.ts";
import { noneContext, rowContexts } from "./rows.ts";

/** What stands for each row; the blank form shows it once, with blanks. */
export const assembleEach: FlowHandlers["each"] = function* (
	{ of, as, children, none },
	context,
	assemble,
) {
	const rows = rowContexts({ of, as }, context, [...children, ...none].some(isOwnText));
	if (rows.length === 0) return yield* assemble.flow(none, noneContext(of, context));
	const made: Flow[] = [];
	for (const row of rows) {
		made.push(...(yield* assemble.flow(children, row)));
		yield;
	}
	return made;
};
