import type { Desk } from "./desk.ts";

/** How much of it must be seen: what is only half seen was not brought there by the keyboard. */
const nearlyAll = 0.99;

/**
 * Keeps what has focus in the window while the page shows what follows from an answer: a question that is asked now, or
 * what is said at one, comes above it and pushes it down. What one has scrolled away from, or sees only a part of, is
 * left where it is, and so is all else that makes the form longer or shorter.
 */
export function keepFocusInSight(desk: Desk): void {
	const { form } = desk;
	let focused: Element | undefined;
	let isInSight = false;
	let isFollowing = false;
	const watcher = new IntersectionObserver(
		(entries) => {
			isInSight = entries.at(-1)?.isIntersecting ?? false;
		},
		{ threshold: nearlyAll },
	);
	form.addEventListener("focusin", ({ target }) => {
		watcher.disconnect();
		isInSight = false;
		focused = target instanceof Element ? target : undefined;
		if (focused) watcher.observe(focused);
	});
	form.addEventListener("focusout", () => {
		watcher.disconnect();
		focused = undefined;
	});
	desk.whenChanged(() => {
		isFollowing = true;
		// What was done just now is drawn with the next frame.
		requestAnimationFrame(() => {
			setTimeout(() => {
				isFollowing = false;
			});
		});
	});
	// Told of when all has its new place, and before anyone sees it there.
	new ResizeObserver(() => {
		const isMoved = isInSight && (isFollowing || desk.isBehind);
		if (!isMoved || !focused?.matches(":focus-visible") || isMagnified()) return;
		focused.scrollIntoView({ block: "nearest" });
	}).observe(form);
}

/** Whoever has magnified the page looks at a part of the window that the browser would move. */
function isMagnified(): boolean {
	return (window.visualViewport?.scale ?? 1) > 1;
}
