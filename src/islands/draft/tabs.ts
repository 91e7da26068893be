/** On a small screen the form and the draft take turns; the tabs choose. */
export function startTabs(workshop: HTMLElement): void {
	const tabs = [...workshop.querySelectorAll<HTMLElement>("[role=tab]")];
	for (const tab of tabs) {
		tab.addEventListener("click", () => showTab(workshop, tab.dataset.tab ?? ""));
		tab.addEventListener("keydown", (event) => {
			const step = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
			if (step === 0) return;
			event.preventDefault();
			const next = tabs[(tabs.indexOf(tab) + step + tabs.length) % tabs.length];
			showTab(workshop, next?.dataset.tab ?? "");
			next?.focus();
		});
	}
}

/** @param name `form` or `draft` */
export function showTab(workshop: HTMLElement, name: string): void {
	workshop.dataset.shown = name;
	for (const tab of workshop.querySelectorAll<HTMLElement>("[role=tab]")) {
		const isShown = tab.dataset.tab === name;
		tab.setAttribute("aria-selected", String(isShown));
		tab.tabIndex = isShown ? 0 : -1;
	}
}
