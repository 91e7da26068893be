/** Says something beside the button, with buttons for what may be done about it. */
export function tell(
	place: HTMLElement,
	sentences: readonly string[],
	acts: readonly (readonly [words: string, act: () => void])[] = [],
): void {
	const status = place.querySelector("[data-looked-up]");
	if (status) status.textContent = sentences.join(" ");
	place.querySelector("[data-look-up-acts]")?.remove();
	if (acts.length === 0) return;
	const buttons = document.createElement("div");
	buttons.dataset.lookUpActs = "";
	for (const [words, act] of acts) {
		const button = document.createElement("button");
		button.type = "button";
		button.className = "ds-button";
		button.dataset.variant = "secondary";
		button.textContent = words;
		button.addEventListener("click", act);
		buttons.append(button);
	}
	place.append(buttons);
}
