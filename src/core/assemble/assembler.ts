import type * as Out from "../document/nodes.ts";
import type { Slices } from "../slices.ts";
import type * as In from "../template/nodes.ts";
import type { Context } from "./context.ts";

/** What handlers use to assemble what stands within their node. */
export interface Assembler {
	/** Clause by clause and row by row: there may be hundreds. */
	readonly flow: (nodes: readonly In.Flow[], context: Context) => Slices<Out.Flow[]>;
	/** Words within a sentence, as they are. */
	readonly phrasing: (nodes: readonly In.Phrasing[], context: Context) => Out.Phrasing[];
	/** Words that stand by themselves, sewn together: a paragraph, a cell, a title. */
	readonly sentence: (nodes: readonly In.Phrasing[], context: Context) => Out.Phrasing[];
}

/** One function for each type of template node that stands within a paragraph. */
export type PhrasingHandlers = {
	readonly [Type in In.Phrasing["type"]]: (
		node: Extract<In.Phrasing, { type: Type }>,
		context: Context,
		assemble: Assembler,
	) => Out.Phrasing[];
};

/** One function for each type of template node that stands between paragraphs; by slices where others stand within it. */
export type FlowHandlers = {
	readonly [Type in In.Flow["type"]]: (
		node: Extract<In.Flow, { type: Type }>,
		context: Context,
		assemble: Assembler,
	) => Out.Flow[] | Slices<Out.Flow[]>;
};
