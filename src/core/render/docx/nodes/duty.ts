import type { Duty } from "../../../document/nodes.ts";
import { printPhrasing } from "../blocks.ts";
import type { Context } from "../context.ts";

/** A sentence that binds: who it binds is said by its words. */
export function duty(node: Duty, context: Context): string {
	return printPhrasing(node.children, context);
}
