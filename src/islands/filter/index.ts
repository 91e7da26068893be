import type { Noun } from "../../texts/nb/filter.ts";
import { readChoice, writeChoice } from "./choice.ts";
import { Chosen } from "./chosen.ts";
import { controlsOf, valuesOf } from "./controls.ts";
import { showChosen, shownWords } from "./show.ts";

/**
 * `<row-filter>`: a form, and tables whose rows say what they are about in `data-` attributes of the same names
 * as the fields. What is chosen stands in the address, so that it can be sent to others.
 */
class RowFilter extends HTMLElement {
	connectedCallback(): void {
		const form = this.querySelector("form");
		const list = this.querySelector<HTMLElement>("[data-chosen]");
		if (form && list) this.#start(form, list);
	}

	#start(form: HTMLFormElement, list: HTMLElement): void {
		const controls = controlsOf(form);
		const known = valuesOf(controls);
		const noun = form.dataset.noun as Noun;
		const status = form.querySelector("[data-shown]");
		const show = () => {
			showChosen(this, valuesOf(controls.filter((control) => control.isChosen())), noun);
			chosen.show(controls);
			if (status) status.textContent = shownWords(this, noun);
		};
		const changed = () => {
			const choice = valuesOf(controls.filter((control) => control.isChosen()));
			const query = writeChoice(choice, location.search, known);
			history.replaceState(history.state, "", `${location.pathname}${query}${location.hash}`);
			show();
		};
		const chosen = new Chosen(list, changed);
		const asked = readChoice(location.search, known);
		for (const { name, value, choose } of controls) {
			choose(asked.get(name)?.includes(value) ?? false);
		}
		form.addEventListener("change", changed);
		form.addEventListener("submit", (event) => event.preventDefault());
		show();
	}
}

declare global {
	interface HTMLElementTagNameMap {
		"row-filter": RowFilter;
	}
}

customElements.define("row-filter", RowFilter);
