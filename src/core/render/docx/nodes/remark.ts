import type { Remark } from "../../../document/nodes.ts";
import { run } from "../runs.ts";

/** What the law says about an answer, as text. */
export function remark({ label }: Remark): string {
	return run(label);
}
