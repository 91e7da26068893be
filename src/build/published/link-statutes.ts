import { mapSentences } from "../../core/document/map-sentences.ts";
import type { Flow, Link, Phrasing, Text } from "../../core/document/nodes.ts";
import { type FoundStatute, findStatutes, type StatuteMemory } from "./find-statutes.ts";

/** Which acts there are, and where a provision is explained. */
export interface StatuteAddresses {
	readonly acts: readonly string[];
	readonly addressOf: (found: FoundStatute) => string | undefined;
}

/** Makes each provision that running text cites a link to where it is explained. */
export function linkStatutes(flow: readonly Flow[], statutes: StatuteAddresses): Flow[] {
	return mapSentences(flow, (nodes, kind) => {
		if (kind !== "text") return nodes;
		return linkIn(nodes, {}, statutes);
	});
}

function linkIn(
	nodes: readonly Phrasing[],
	memory: StatuteMemory,
	statutes: StatuteAddresses,
): Phrasing[] {
	return nodes.flatMap((node): Phrasing[] => {
		if (node.type === "text") return linkInText(node.value, memory, statutes);
		// What is a link already leads where its author wants.
		if (node.type === "link" || !("children" in node)) return [node];
		return [{ ...node, children: linkIn(node.children, memory, statutes) }];
	});
}

function linkInText(
	value: string,
	memory: StatuteMemory,
	{ acts, addressOf }: StatuteAddresses,
): (Text | Link)[] {
	const parts: (Text | Link)[] = [];
	let done = 0;
	for (const found of findStatutes(value, acts, memory)) {
		const url = addressOf(found);
		if (!url) continue;
		if (found.start > done) parts.push({ type: "text", value: value.slice(done, found.start) });
		const cited = { type: "text" as const, value: value.slice(found.start, found.end) };
		parts.push({ type: "link", url, children: [cited] });
		done = found.end;
	}
	if (done < value.length) parts.push({ type: "text", value: value.slice(done) });
	return parts;
}
