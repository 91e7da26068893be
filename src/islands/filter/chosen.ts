import { filterTexts } from "../../texts/nb/filter.ts";
import type { Control } from "./controls.ts";

/** Lists what is chosen, each with a button that takes it away. */
export class Chosen {
	readonly #list: HTMLElement;
	readonly #changed: () => void;

	constructor(list: HTMLElement, changed: () => void) {
		this.#list = list;
		this.#changed = changed;
	}

	show(controls: readonly Control[]): void {
		const chosen = controls.filter((control) => control.isChosen());
		const single = chosen.map((control) =>
			this.#item(filterTexts.remove(control.words), [control]),
		);
		const all = chosen.length > 1 ? [this.#item(filterTexts.removeAll, chosen)] : [];
		this.#list.replaceChildren(...single, ...all);
		this.#list.hidden = chosen.length === 0;
	}

	#item(words: string, controls: readonly Control[]): HTMLElement {
		const button = document.createElement("button");
		button.type = "button";
		button.textContent = words;
		button.addEventListener("click", () => {
			for (const control of controls) control.choose(false);
			this.#changed();
			// The button is gone: whoever used the keyboard goes on from what it took away.
			controls[0]?.field.focus();
		});
		const item = document.createElement("li");
		item.append(button);
		return item;
	}
}
