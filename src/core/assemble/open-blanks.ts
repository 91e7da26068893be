import type { Blank, DocumentNode } from "../document/nodes.ts";
import { childrenOf } from "../document/visit.ts";
import type { Slices } from "../slices.ts";
import type { Context } from "./context.ts";
import { questionOf } from "./question.ts";

/**
 * One blank for each open question, in reading order, in the words of the question itself: a whole list
 * that is missing is not named by the first cell of its row, and rows that lack the same are told apart. Guidance is no
 * part of the text and asks for nothing.
 */
export function* openBlanks(nodes: readonly DocumentNode[], context: Context): Slices<Blank[]> {
	const byField = new Map<string, Blank>();
	yield* gather(nodes, byField);
	const worded: Blank[] = [];
	const counts = new Map<string, number>();
	for (const blank of byField.values()) {
		yield;
		const label = questionOf(blank.field, context)?.blank ?? blank.label;
		worded.push({ ...blank, label });
		counts.set(label, (counts.get(label) ?? 0) + 1);
	}
	const toldApart: Blank[] = [];
	for (const blank of worded) {
		yield;
		const row = counts.get(blank.label) === 1 ? undefined : rowOf(blank.field, context);
		const label = row === undefined ? blank.label : `${blank.label} (${row})`;
		toldApart.push({ ...blank, label, text: context.words.missing(label) });
	}
	return toldApart;
}

/** What tells the row of a field from the others of its list: the service that it is about, else its number. */
function rowOf(field: string, { catalogue, language, view }: Context): string | undefined {
	const [, id = "", ...list] = field.split(".").reverse();
	const path = list.reverse().join(".");
	const rows = view.values[path];
	if (!view.vocabulary[path]?.row || !Array.isArray(rows)) return undefined;
	const service = catalogue.services[id]?.name;
	if (view.vocabulary[path]?.of === "services" && service) return service[language] ?? service.nb;
	return String(rows.findIndex((row) => row.id === id) + 1);
}

function* gather(nodes: readonly DocumentNode[], byField: Map<string, Blank>): Slices {
	for (const node of nodes) {
		if (node.type === "note" || node.type === "summary") continue;
		if (node.type === "blank" && !byField.has(node.field)) byField.set(node.field, node);
		if (node.type === "tableRow" || node.type === "clause") yield;
		yield* gather(childrenOf(node), byField);
	}
}
