/**
 * Keeps what has focus in the window when something comes above it: a question that is asked now, or what is said at
 * one. A reader who has scrolled away from it is left where they are.
 */
export function keepFocusInSight(form: HTMLElement): void {
	let isInSight = false;
	const watcher = new IntersectionObserver((entries) => {
		isInSight = entries.at(-1)?.isIntersecting ?? false;
	});
	form.addEventListener("focusin", ({ target }) => {
		if (!(target instanceof Element)) return;
		watcher.disconnect();
		watcher.observe(target);
		// The browser brings what gets focus into the window. The watcher tells only later that it has.
		isInSight = true;
	});
	form.addEventListener("focusout", () => {
		watcher.disconnect();
		isInSight = false;
	});
	// Told of when all has its new place, and before anyone sees it there.
	new ResizeObserver(() => {
		if (isInSight) document.activeElement?.scrollIntoView({ block: "nearest" });
	}).observe(form);
}
