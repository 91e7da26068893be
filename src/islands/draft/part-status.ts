import type { DraftTexts } from "../../texts/draft.ts";
import { say } from "./dom.ts";
import type { Mistake } from "./error-summary.ts";
import { mistakesWithin } from "./mistakes.ts";

/** In the list of the parts of the form, how far one has come with each. */
export function showPartStatus(
	workshop: HTMLElement,
	mistakes: readonly Mistake[],
	texts: DraftTexts,
): void {
	for (const place of workshop.querySelectorAll<HTMLElement>("[data-part-status]")) {
		const name = place.dataset.partStatus ?? "";
		const part = workshop.querySelector<HTMLElement>(`[data-step="${name}"]`);
		if (!part || name === "se-over") continue;
		say(place, texts.partStatus(mistakesWithin(part, mistakes).length));
	}
}
