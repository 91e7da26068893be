import type { Text } from "../../../document/nodes.ts";
import type { Context } from "../context.ts";
import { characterStyle, run } from "../runs.ts";

/** Plain words, in the character style of what they stand in. */
export function text(node: Text, context: Context): string {
	return node.value === "" ? "" : run(node.value, characterStyle(context));
}
