import { answer, optionsOf } from "../../core/search/answer.ts";
import type { PreparedRegister } from "../../core/search/prepared.ts";
import { searchTexts } from "../../texts/nb/search.ts";
import { button, make } from "./dom.ts";
import { Filters } from "./filters.ts";
import { loadFullText } from "./full-text.ts";
import { keepMarks } from "./marks.ts";
import type { Question } from "./question.ts";
import { readRegister } from "./register.ts";
import { Results } from "./results.ts";
import { addStyle } from "./style.ts";

/** So long after the last key the texts are fetched, and the number of hits is said. */
const pause = 180;
const announcePause = 700;

/**
 * `<site-search>`: a field, what narrows, and the hits. It makes all of it itself, since without script there is
 * nothing to search with. Tells its surroundings of each new question by `asked`.
 */
export class SiteSearch extends HTMLElement {
	question: Question = { text: "", chosen: {} };
	#asked: Promise<Response> | undefined;
	readonly #fetchRegister: () => Promise<Response>;
	readonly #field = make("input", {
		type: "search",
		id: "search-field",
		autocomplete: "off",
		autocapitalize: "off",
		spellcheck: "false",
		enterkeyhint: "search",
	});
	readonly #count = make("p", { class: "search-count" });
	readonly #status = make("p", { role: "status", class: "visually-hidden" });
	readonly #trouble = make("div", { role: "alert" });
	readonly #results = new Results((text) => this.ask({ text, chosen: {} }));
	readonly #filters = new Filters(
		(chosen) => this.ask({ ...this.question, chosen }),
		() => this.#field,
	);
	#prepared: PreparedRegister | undefined;
	#later: ReturnType<typeof setTimeout> | undefined;
	#announceLater: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param asked the answer to who asked for the register
	 * @param fetchRegister asks for it again, when it could not be fetched
	 */
	constructor(asked: Promise<Response>, fetchRegister: () => Promise<Response>) {
		super();
		this.#asked = asked;
		this.#fetchRegister = fetchRegister;
	}

	connectedCallback(): void {
		if (this.#field.isConnected) return;
		addStyle();
		const label = make("label", { for: this.#field.id }, searchTexts.label);
		const help = make("p", { id: "search-help", class: "search-help" }, searchTexts.help);
		this.#field.setAttribute("aria-describedby", help.id);
		const form = make("form", { role: "search" }, label, help, this.#field);
		form.addEventListener("submit", (event) => event.preventDefault());
		this.#filters.element.hidden = true;
		this.replaceChildren(
			form,
			this.#trouble,
			this.#count,
			this.#status,
			this.#filters.element,
			this.#results.element,
		);
		this.#field.value = this.question.text;
		this.#field.addEventListener("input", () => {
			this.question = { ...this.question, text: this.#field.value };
			this.#answer();
		});
		this.addEventListener("keydown", (event) => this.#move(event));
		this.addEventListener("click", (event) => this.#followed(event));
		this.#load();
	}

	/** Asks a question as if it had been typed. */
	ask(question: Question): void {
		this.question = question;
		this.#field.value = question.text;
		this.#answer();
	}

	focusField(): void {
		this.#field.focus();
		this.#field.select();
	}

	async #load(): Promise<void> {
		this.#trouble.replaceChildren();
		const slow = setTimeout(() => this.#count.replaceChildren(searchTexts.loading), 400);
		const fullText = loadFullText();
		fullText.catch(() => this.#results.textMissing());
		try {
			this.#prepared = await readRegister(this.#asked ?? this.#fetchRegister());
			this.#count.replaceChildren();
			this.#answer();
		} catch {
			this.#asked = undefined;
			this.#count.replaceChildren();
			this.#trouble.replaceChildren(
				make(
					"p",
					{},
					`${searchTexts.failed} `,
					button(searchTexts.retry, () => this.#load()),
					" ",
					make("a", { href: "/sok/" }, searchTexts.withoutSearch),
				),
			);
		} finally {
			clearTimeout(slow);
		}
	}

	#answer(): void {
		clearTimeout(this.#later);
		clearTimeout(this.#announceLater);
		this.dispatchEvent(new CustomEvent("asked", { bubbles: true }));
		const prepared = this.#prepared;
		if (!prepared) return;
		const { text, chosen } = this.question;
		const isEmpty = text.trim() === "";
		this.#filters.element.hidden = isEmpty;
		if (isEmpty) {
			this.#results.clear();
			this.#count.replaceChildren();
			this.#status.replaceChildren();
			return;
		}
		const found = answer(text, chosen, prepared);
		const count = searchTexts.count(found.hits.length);
		this.#count.replaceChildren(count);
		this.#filters.show(() => optionsOf(found, chosen, prepared), chosen);
		this.#results.show({ question: text.trim(), chosen, answer: found, prepared });
		this.#later = setTimeout(() => this.#complete(), pause);
		this.#announceLater = setTimeout(() => this.#status.replaceChildren(count), announcePause);
	}

	/** Tells its surroundings by `answered` when nothing more will come, unless something else has been asked since. */
	async #complete(): Promise<void> {
		const isWhole = await this.#results.complete();
		if (isWhole) this.dispatchEvent(new CustomEvent("answered", { bubbles: true }));
	}

	/** The arrow keys move the focus itself, from the field through the hits and back. */
	#move(event: KeyboardEvent): void {
		const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
		if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
		const stops = [this.#field, ...this.querySelectorAll<HTMLElement>("a[data-hit]")];
		const at = stops.indexOf(document.activeElement as HTMLElement);
		if (at === -1) return;
		event.preventDefault();
		stops[Math.min(Math.max(at + step, 0), stops.length - 1)]?.focus();
	}

	/** Leaves the words for the page that a hit leads to; a new tab gets none. */
	#followed(event: MouseEvent): void {
		const link = (event.target as Element).closest<HTMLAnchorElement>(".search-results a[href]");
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		keepMarks({ path: link.pathname, words: this.#results.words });
		this.dispatchEvent(new CustomEvent("hit", { bubbles: true }));
	}
}

customElements.define("site-search", SiteSearch);
