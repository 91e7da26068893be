import { type Child, element } from "../dom.ts";

/** A box over the form that tells something, with a heading that can be given focus. */
export function card(heading: string, ...children: readonly Child[]): HTMLElement {
	return element(
		"section",
		{ className: "door-card", "aria-label": heading },
		element("h2", { tabIndex: -1 }, heading),
		...children,
	);
}

/** Leads the reader to a card. */
export function lookAt(shown: HTMLElement): void {
	shown.querySelector<HTMLElement>("h2")?.focus({ preventScroll: true });
	shown.scrollIntoView({ block: "start" });
}
