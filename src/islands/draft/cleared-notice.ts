import type { DraftTexts } from "../../texts/draft.ts";
import { button, element } from "./dom.ts";
import { placeOf } from "./place-of.ts";

/**
 * Tells, at the answer that was changed, which others no longer apply, and lets it be undone until the page is closed.
 * @param names what no longer applies, as the form names it
 * @param at the path of what was changed
 */
export function clearedNotice(
	form: HTMLElement,
	texts: DraftTexts,
	names: readonly string[],
	at: string,
	undo: () => void,
): HTMLElement {
	const takeBack = () => {
		notice.remove();
		undo();
		placeOf(form, at)?.querySelector<HTMLElement>("input:checked, input, textarea")?.focus();
	};
	const notice = element(
		"div",
		{ className: "cleared", role: "status" },
		element("p", {}, texts.cleared(names)),
		button(texts.undo, takeBack),
	);
	const place = placeOf(form, at);
	if (place) place.after(notice);
	else form.prepend(notice);
	return notice;
}

/** A question as the form names it. */
export function nameOf(question: Element | null): string | undefined {
	return question?.querySelector("label, legend")?.firstChild?.textContent?.trim();
}
