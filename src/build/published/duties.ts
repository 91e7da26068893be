import type { DocumentNode, Duty, Flow, List, Phrasing } from "../../core/document/nodes.ts";
import { plainText } from "../../core/document/plain-text.ts";
import { childrenOf, visit } from "../../core/document/visit.ts";
import type { NumberedClause } from "./numbered-clauses.ts";

/** Those whom a duty may bind. */
export const parties = ["consumer", "provider", "segmentCoordinator", "processor"] as const;
export type Party = (typeof parties)[number];

/** A sentence that binds, as one row of a table. */
export interface DutyRow {
	readonly parties: readonly Party[];
	/** The whole sentence; with the items where it leads into a list. */
	readonly sentence: string;
	/** The occasion, in words: «før de får tilgang». */
	readonly when?: string;
	/** The time limits in it: the name, and the words as they stand. */
	readonly limits: readonly { readonly name: string; readonly words: string }[];
}

/** The duties of a clause itself, not of the clauses within it, in reading order. */
export function dutiesOf({ node }: Pick<NumberedClause, "node">): DutyRow[] {
	return node.children.flatMap((child, index) => {
		return isBeside(child) ? [] : dutiesIn(child, node.children[index + 1]);
	});
}

function dutiesIn(node: DocumentNode, next: Flow | undefined): DutyRow[] {
	if (node.type === "duty") return [rowOf(node, next?.type === "list" ? next : undefined)];
	const children = childrenOf(node);
	return children.flatMap((child, index) => {
		if (isBeside(child)) return [];
		const after = isFlow(children[index + 1]) ? (children[index + 1] as Flow) : next;
		return dutiesIn(child, after);
	});
}

/** Whether a part has duties of its own, or binds nobody. */
function isBeside({ type }: DocumentNode): boolean {
	return ["clause", "appendix", "summary", "note"].includes(type);
}

function isFlow(node: DocumentNode | undefined): boolean {
	return node?.type === "list" || node?.type === "paragraph";
}

function rowOf({ by, when, children }: Duty, list: List | undefined): DutyRow {
	const words = plainText(children).trim();
	const leadsOn = list !== undefined && words.endsWith(":");
	return {
		parties: by === "both" ? ["consumer", "provider"] : [by as Party],
		sentence: leadsOn ? `${words} ${itemsOf(list)}` : words,
		...(when === undefined ? {} : { when }),
		limits: limitsIn(children),
	};
}

function itemsOf({ children }: List): string {
	return children
		.map(({ marker, children: flow }) => {
			const words = flow.map((one) => ("children" in one ? wordsOf(one) : "")).join(" ");
			return marker === "–" ? words : `${marker} ${words}`;
		})
		.join("; ");
}

function wordsOf(node: DocumentNode): string {
	if (node.type === "paragraph") return plainText(node.children);
	return childrenOf(node).map(wordsOf).join(" ");
}

function limitsIn(nodes: readonly Phrasing[]): DutyRow["limits"] {
	const found: { name: string; words: string }[] = [];
	visit(nodes, (node) => {
		if (node.type === "limit") found.push({ name: node.name, words: plainText(node.children) });
	});
	return found;
}
