import type { Flow } from "../../../core/document/nodes.ts";
import { plainText } from "../../../core/document/plain-text.ts";
import { containersOf } from "./containers.ts";
import type { Property } from "./property.ts";

/** After a colon comes what it announces: a list, a table, undecided branches, or a blank for all of it. */
export const leadIns: Property = ({ document }) =>
	containersOf(document).flatMap(({ flow, at }) => {
		const text = flow.filter(({ type }) => type !== "note" && type !== "summary");
		return text.flatMap((node, index) =>
			endsInColon(node) && !isAnnounced(text[index + 1])
				? [{ rule: "lead-in-without-list" as const, at }]
				: [],
		);
	});

function endsInColon(node: Flow): boolean {
	if (node.type !== "paragraph") return false;
	const last = node.children.at(-1);
	// What the reader has written may end as it will.
	return last?.type !== "value" && plainText(node.children).trimEnd().endsWith(":");
}

function isAnnounced(node: Flow | undefined): boolean {
	if (node?.type === "paragraph") return node.children.every(({ type }) => type === "blank");
	return node?.type === "list" || node?.type === "table" || node?.type === "alternative";
}
