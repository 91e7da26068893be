import type { Steps } from "./steps.ts";
import { showTab } from "./tabs.ts";

/** Links between the draft and its questions move focus, and leave the address as it is. */
export function startLinks(workshop: HTMLElement, steps: Steps): void {
	workshop.addEventListener("click", (event) => {
		const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
		const id = decodeURIComponent(link?.getAttribute("href")?.slice(1) ?? "");
		if (id && goTo(workshop, steps, id)) event.preventDefault();
	});
}

/**
 * Moves focus to a question or a clause by its id. A question that is not asked gives the one that decides it: by its
 * answer, or since there is nothing to choose among before it is answered.
 */
function goTo(workshop: HTMLElement, steps: Steps, id: string): boolean {
	// What is said of a question that this form does not ask stands above those that it asks.
	const target =
		document.getElementById(id) ??
		(id.startsWith("felt-") ? workshop.querySelector("form > [data-findings]") : null);
	if (!target || !workshop.contains(target)) return false;
	const condition = target.closest<HTMLElement>("[data-when-field][hidden]");
	if (condition) return goTo(workshop, steps, `felt-${condition.dataset.whenField}`);
	const isQuestion = target.closest("form") !== null;
	const among = target.closest<HTMLElement>("[data-among][hidden]");
	if (among) return goTo(workshop, steps, `felt-${among.dataset.among}`);
	steps.reveal(target);
	openDecided(target);
	showTab(workshop, isQuestion ? "form" : "draft");
	const place = isQuestion
		? target
		: (target.querySelector<HTMLElement>("h2, h3, h4, h5, h6") ?? target);
	if (!place.matches("input, textarea, button, a")) place.tabIndex = -1;
	place.focus({ preventScroll: true });
	// In the middle of a long list of services the reader would not see what is asked.
	const block = place.offsetHeight > innerHeight ? "start" : "center";
	// At once: lists on the way are laid out when they come in sight, and would move the goal of a slow scroll.
	place.scrollIntoView({ block });
	return true;
}

/** An answer that follows from others is not asked for, until the reader wants to give another. */
function openDecided(target: Element): void {
	const question = target.closest<HTMLElement>("[data-decided]");
	if (!question) return;
	delete question.dataset.decided;
	question.dataset.opened = "";
}
