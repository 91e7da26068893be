import { type Changes, changesBetween, clauseWords } from "../../core/document/changes.ts";
import type { Draft } from "../../core/document/draft.ts";
import { renderHtml } from "../../core/render/html/index.ts";
import type { DraftTexts } from "../../texts/draft.ts";

/** How long the reader must pause before changes are read aloud, in milliseconds. */
const pause = 900;

/** Shows the draft, marks what the last answer changed, and says it once. */
export class Preview {
	readonly #place: HTMLElement;
	readonly #announcer: HTMLElement | null;
	readonly #texts: DraftTexts;
	#html = "";
	#words: ReadonlyMap<string, string> | undefined;
	#spoken: ReadonlyMap<string, string> = new Map();
	#timer = 0;

	constructor(workshop: HTMLElement, texts: DraftTexts) {
		const place = workshop.querySelector<HTMLElement>("[data-preview]");
		if (!place) throw new Error("No place for the preview");
		this.#place = place;
		this.#announcer = workshop.querySelector("[data-announcer]");
		this.#texts = texts;
	}

	show({ document }: Draft): void {
		const html = renderHtml(document, {
			titleLevel: 2,
			questionAddress: (field) => `#felt-${field}`,
			reasons: true,
			notes: true,
		});
		// What is marked stays marked, and what has focus keeps it, until something is another.
		if (html === this.#html) return;
		this.#html = html;
		this.#place.innerHTML = html;
		const words = clauseWords(document);
		if (this.#words) this.#mark(changesBetween(this.#words, words));
		else this.#spoken = words;
		this.#words = words;
	}

	#mark({ added, altered }: Changes): void {
		for (const id of [...added, ...altered]) {
			const clause = this.#clause(id);
			clause?.classList.add("changed");
			const tag = document.createElement("span");
			tag.className = "changed-tag";
			tag.textContent = this.#texts.changed;
			clause?.querySelector("h2, h3, h4, h5, h6")?.after(tag);
		}
		clearTimeout(this.#timer);
		this.#timer = window.setTimeout(() => this.#announce(), pause);
	}

	/** Everything since the last time, so that a word typed letter by letter is one change. */
	#announce(): void {
		if (!this.#words || !this.#announcer) return;
		const { added, altered, removed } = changesBetween(this.#spoken, this.#words);
		this.#spoken = this.#words;
		const names = (ids: readonly string[]) => ids.map((id) => this.#heading(id));
		this.#announcer.textContent = this.#texts.announce({
			added: names(added),
			altered: names(altered),
			removed: removed.length,
		});
	}

	#clause(id: string): HTMLElement | null {
		return this.#place.querySelector<HTMLElement>(`#${CSS.escape(id)}`);
	}

	#heading(id: string): string {
		return this.#clause(id)?.querySelector("h2, h3, h4, h5, h6")?.textContent ?? id;
	}
}
