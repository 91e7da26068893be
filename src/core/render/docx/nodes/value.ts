import type { Value } from "../../../document/nodes.ts";
import type { Context } from "../context.ts";
import { control } from "../control.ts";

/** An answer: a content control that says which field it is, so that what is filled in Word can be read back. */
export function value(node: Value, context: Context): string {
	return control(node, undefined, context);
}
