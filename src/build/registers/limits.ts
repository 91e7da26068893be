import type { DocumentNode } from "../../core/document/nodes.ts";
import { childrenOf } from "../../core/document/visit.ts";
import { dutiesOf, type Party } from "../published/duties.ts";
import type { NumberedClause } from "../published/numbered-clauses.ts";
import { limitedSentences } from "./limited-sentences.ts";

/** A time limit or a target where it stands. */
export interface LimitRow {
	/** Whom the sentence binds; nobody when it only tells. */
	readonly parties: readonly Party[];
	/** The whole sentence; an item of a list with what leads into it. */
	readonly sentence: string;
	/** The occasion, in words: «når en part oppdager en hendelse». */
	readonly when?: string;
	readonly name: string;
	/** As it stands in the sentence. */
	readonly words: string;
}

/** The limits of a clause itself, not of the clauses within it: those in duties, and those in other sentences. */
export function limitsOf(clause: Pick<NumberedClause, "node">): LimitRow[] {
	const inDuties = dutiesOf(clause).flatMap(({ limits, ...duty }) =>
		limits.map((limit): LimitRow => ({ ...duty, ...limit })),
	);
	return [...inDuties, ...inOthers(clause.node.children, clause)];
}

function inOthers(
	nodes: readonly DocumentNode[],
	clause: Pick<NumberedClause, "node">,
): LimitRow[] {
	return nodes.flatMap((node, index): LimitRow[] => {
		switch (node.type) {
			case "clause":
			case "appendix":
			case "summary":
			case "note":
				return [];
			case "paragraph":
			case "tableCell":
				return limitedSentences(node.children).map((found) => ({ parties: [], ...found }));
			case "list": {
				const lead = leadOf(nodes[index - 1], clause);
				return inOthers(node.children, clause).map((row) => ({
					...row,
					...lead,
					sentence: `${lead.sentence} ${row.sentence}`.trim(),
				}));
			}
			default:
				return inOthers(childrenOf(node), clause);
		}
	});
}

/** The sentence that leads into a list. */
function leadOf(
	node: DocumentNode | undefined,
	clause: Pick<NumberedClause, "node">,
): Pick<LimitRow, "parties" | "sentence" | "when"> {
	const nobody = { parties: [], sentence: "" };
	if (node?.type !== "paragraph") return nobody;
	const duty = dutiesOf({ node: { ...clause.node, children: [node] } }).at(-1);
	if (!duty?.sentence.endsWith(":")) return nobody;
	const { limits: _, ...lead } = duty;
	return lead;
}
