import { changesBetween } from "../../core/document/changes.ts";
import type { Draft } from "../../core/document/draft.ts";
import type { Slices } from "../../core/slices.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import { markChange, takeOutMarks } from "./change-mark.ts";
import { Sheet } from "./sheet.ts";

/** How long the reader must pause before changes are read aloud, in milliseconds. */
const pause = 900;

/** Shows the draft, marks what the last answer changed, and says it once. */
export class Preview {
	readonly #place: HTMLElement;
	readonly #sheet: Sheet;
	readonly #announcer: HTMLElement | null;
	readonly #texts: DraftTexts;
	#words: ReadonlyMap<string, string> | undefined;
	#spoken: ReadonlyMap<string, string> = new Map();
	#timer = 0;

	constructor(workshop: HTMLElement, texts: DraftTexts) {
		const place = workshop.querySelector<HTMLElement>("[data-preview]");
		if (!place) throw new Error("No place for the preview");
		this.#place = place;
		this.#sheet = new Sheet(place);
		this.#announcer = workshop.querySelector("[data-announcer]");
		this.#texts = texts;
	}

	*show({ document }: Draft): Slices {
		const { isOther, words } = yield* this.#sheet.show(document);
		const before = this.#words;
		this.#words = words;
		if (!before) {
			this.#spoken = words;
			return;
		}
		const { added, altered, removed } = changesBetween(before, words);
		// What is marked stays marked until something is another.
		if (!isOther && [...added, ...altered, ...removed].length === 0) return;
		this.#mark([...added, ...altered].map((id) => this.#clause(id)));
	}

	/** Whether the draft shows an answer, or says that it is missing. */
	shows(path: string): "answer" | "blank" | undefined {
		const [place] = this.#sheet.placesOf(path);
		return place && (place.matches("a") ? "blank" : "answer");
	}

	/** Shows an answer where it stands or is missing, before the whole draft is shown anew. */
	put(path: string, words: string): void {
		const places = this.#sheet.put(path, words).filter((place) => !place.closest("aside"));
		this.#mark(places.map((place) => place.closest<HTMLElement>(".clause, .appendix")));
	}

	#mark(clauses: readonly (HTMLElement | null)[]): void {
		const wanted = new Set(clauses.filter((clause) => clause !== null));
		takeOutMarks(this.#place, wanted);
		for (const clause of wanted) {
			if (!clause.matches(".changed")) markChange(clause, this.#texts.changed);
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
