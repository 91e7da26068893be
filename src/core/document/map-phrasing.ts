import { mapSentences } from "./map-sentences.ts";
import type { Flow, Phrasing } from "./nodes.ts";

/** A copy in which every phrase, wherever it stands, is what `change` makes of it. */
export function mapPhrasing(flow: readonly Flow[], change: (phrase: Phrasing) => Phrasing): Flow[] {
	const phrases = (nodes: readonly Phrasing[]): Phrasing[] =>
		nodes.map((node) => {
			const changed = change(node);
			if (!("children" in changed)) return changed;
			return { ...changed, children: phrases(changed.children) };
		});
	return mapSentences(flow, phrases);
}
