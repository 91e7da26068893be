import type { optionsOf } from "../../core/search/answer.ts";
import { type Chosen, type Dimension, dimensions } from "../../core/search/filters.ts";
import { searchTexts } from "../../texts/nb/search.ts";
import { button, make } from "./dom.ts";

type Options = ReturnType<typeof optionsOf>;

/** What narrows the hits: a list for each dimension, with counts, and what is chosen, each with a button that takes it away. */
export class Filters {
	readonly element: HTMLElement;
	readonly #lists: Readonly<Record<Dimension, HTMLSelectElement>>;
	readonly #chips: HTMLUListElement;
	readonly #panel: HTMLDetailsElement;
	#options: () => Options | undefined = () => undefined;
	#chosen: Chosen = {};
	readonly #changed: (chosen: Chosen) => void;
	readonly #field: () => HTMLElement;

	/**
	 * @param changed is told what is chosen after each change
	 * @param field gets focus when the last button is gone
	 */
	constructor(changed: (chosen: Chosen) => void, field: () => HTMLElement) {
		this.#changed = changed;
		this.#field = field;
		this.#chips = make("ul", { class: "search-chosen", role: "list" });
		const lists = dimensions.map((dimension) => [dimension, make("select")]);
		this.#lists = Object.fromEntries(lists);
		const fields = dimensions.map((dimension) => {
			this.#lists[dimension].addEventListener("change", () => this.#change());
			const name = make("span", {}, searchTexts.dimensions[dimension]);
			return make("label", {}, name, this.#lists[dimension]);
		});
		this.#panel = make(
			"details",
			{ class: "search-filters" },
			make("summary", {}, searchTexts.filters),
			make("div", {}, ...fields),
		);
		// Counting takes time that the first hit is better off with: the lists are filled when they are looked at.
		this.#panel.addEventListener("toggle", () => this.#fill());
		this.element = make("div", {}, this.#panel, this.#chips);
	}

	/** Shows what there is to choose, and what is chosen. */
	show(options: () => Options, chosen: Chosen): void {
		let known: Options | undefined;
		this.#options = () => (known ??= options());
		this.#chosen = chosen;
		this.#fill();
		this.#showChips(chosen);
	}

	#fill(): void {
		const options = this.#panel.open ? this.#options() : undefined;
		if (!options) return;
		for (const dimension of dimensions) {
			const list = this.#lists[dimension];
			const own = options[dimension].map(({ id, title, count }) =>
				make("option", { value: id }, `${title} (${count})`),
			);
			list.replaceChildren(make("option", { value: "" }, searchTexts.everything), ...own);
			list.value = this.#chosen[dimension] ?? "";
			list.disabled = own.length === 0;
		}
	}

	#showChips(chosen: Chosen): void {
		const had = this.#chips.contains(document.activeElement);
		const chips = dimensions.flatMap((dimension) => {
			const id = chosen[dimension];
			if (id === undefined) return [];
			const own = this.#options()?.[dimension].find((option) => option.id === id);
			const title = own?.title ?? id;
			const { [dimension]: _, ...rest } = chosen;
			const words = searchTexts.remove(searchTexts.dimensions[dimension], title);
			return [
				make(
					"li",
					{},
					button(words, () => this.#changed(rest)),
				),
			];
		});
		const all =
			chips.length > 1
				? [
						make(
							"li",
							{},
							button(searchTexts.removeAll, () => this.#changed({})),
						),
					]
				: [];
		this.#chips.replaceChildren(...chips, ...all);
		this.#chips.hidden = chips.length === 0;
		// The button that was pressed is gone: whoever uses the keyboard goes on from the next, or from the field.
		if (had) (this.#chips.querySelector("button") ?? this.#field()).focus();
	}

	#change(): void {
		const chosen = dimensions.flatMap((dimension) => {
			const { value } = this.#lists[dimension];
			return value === "" ? [] : [[dimension, value]];
		});
		this.#changed(Object.fromEntries(chosen));
	}
}
