import { isLong } from "../../core/document/long-list.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import { button, element } from "./dom.ts";

/** Something to put right before going on, at the field with the path. */
export interface Mistake {
	readonly path: string;
	/** In words, which may have to be fetched. */
	readonly sentence: () => string;
}

/** What could not be taken, and what is not answered. */
export interface Mistakes {
	readonly wrong: readonly Mistake[];
	readonly missing: readonly Mistake[];
}

/**
 * The list of what must be put right, just above the buttons, as Designsystemet has it. It is shown when the reader
 * wants to go on, takes focus then, and loses each line as it is put right.
 */
export class ErrorSummary {
	readonly #texts: DraftTexts;
	readonly #title = document.title;
	#place: HTMLElement | null = null;
	#paths: ReadonlySet<string> = new Set();
	/** Whether what is missing hinders too. */
	#countsMissing = false;

	constructor(texts: DraftTexts) {
		this.#texts = texts;
	}

	/**
	 * @param part where it is shown
	 * @param mistakes what is wrong, and what is missing where that hinders too
	 * @param goOn what to do when the reader goes on all the same, and the words of the button for it
	 */
	open(
		part: HTMLElement,
		mistakes: Mistakes,
		goOn: { readonly words: string; readonly act: () => void },
	): void {
		this.close();
		this.#place = part.querySelector("[data-error-summary]");
		if (!this.#place) return;
		this.#place.replaceChildren(
			element("h3", {}, this.#texts.errorHeading),
			element("ul", { "data-list": "" }),
			button(goOn.words, () => {
				this.close();
				goOn.act();
			}),
		);
		const { wrong, missing } = mistakes;
		this.#countsMissing = missing.length > 0;
		this.#paths = new Set([...wrong, ...missing].map(({ path }) => path));
		this.update(mistakes);
		this.#place.hidden = false;
		this.#place.focus();
	}

	/** Called at every answer: lines go as they are put right, and none is added. */
	update({ wrong, missing }: Mistakes): void {
		const list = this.#place?.querySelector("ul[data-list]");
		if (!list) return;
		const left = [...wrong, ...(this.#countsMissing ? missing : [])].filter(({ path }) =>
			this.#paths.has(path),
		);
		list.replaceChildren(...left.map(lineOf));
		list.classList.toggle("long", isLong(left));
		if (left.length === 0) this.close();
		else document.title = this.#texts.errorTitlePrefix + this.#title;
	}

	close(): void {
		if (this.#place) {
			this.#place.hidden = true;
			this.#place.replaceChildren();
		}
		this.#place = null;
		document.title = this.#title;
	}
}

function lineOf({ path, sentence }: Mistake): HTMLLIElement {
	return element("li", {}, element("a", { href: `#felt-${path}` }, sentence()));
}
