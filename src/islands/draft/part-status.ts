import type { Slices } from "../../core/slices.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import { say } from "./dom.ts";
import type { Mistake } from "./error-summary.ts";
import { partOf } from "./mistakes.ts";

/** In the list of the parts of the form, how far one has come with each. */
export function* showPartStatus(
	workshop: HTMLElement,
	mistakes: readonly Mistake[],
	texts: DraftTexts,
): Slices {
	const counts = new Map<string, number>();
	for (const mistake of mistakes) {
		yield;
		const name = partOf(mistake, workshop)?.dataset.step ?? "";
		counts.set(name, (counts.get(name) ?? 0) + 1);
	}
	for (const place of workshop.querySelectorAll<HTMLElement>("[data-part-status]")) {
		const name = place.dataset.partStatus ?? "";
		if (name !== "se-over") say(place, texts.partStatus(counts.get(name) ?? 0));
	}
}
