import type { SearchAnswer } from "../../core/search/answer.ts";
import type { Chosen } from "../../core/search/filters.ts";
import { type Matcher, matcherOf } from "../../core/search/matching.ts";
import type { PreparedRegister } from "../../core/search/prepared.ts";
import { wordsIn } from "../../core/search/words.ts";
import { searchTexts } from "../../texts/nb/search.ts";
import { button, make } from "./dom.ts";
import { mostPages, searchFullText } from "./full-text.ts";
import { clauseItem, type Item, pageItem, wordItem } from "./hit.ts";
import { answerNotes, noHits } from "./notes.ts";
import { pageText } from "./texts.ts";

/** So many clauses are shown at a time. */
const clausesAtATime = 5;

/** One question, answered. */
export interface Answered {
	readonly question: string;
	readonly chosen: Chosen;
	readonly answer: SearchAnswer;
	readonly prepared: PreparedRegister;
}

/** The list of hits. What the register knows is drawn at once; the rest comes beneath, and moves nothing. */
export class Results {
	readonly element = make("div", { class: "search-results" });
	readonly #ask: (text: string) => void;
	#items: Item[] = [];
	#word: Item<HTMLDivElement> | undefined;
	#shown: Answered | undefined;
	#matcher: Matcher = () => undefined;
	#pages = make("ol");
	#isTextMissing = false;
	/** A text is fetched when its hit comes into view: on a slow line nobody waits for what nobody reads. */
	readonly #inView = new IntersectionObserver((entries, inView) => {
		for (const { isIntersecting, target } of entries) {
			if (!isIntersecting) continue;
			inView.unobserve(target);
			this.#items.find(({ element }) => element === target)?.fill();
		}
	});

	/** @param ask is told another question, when the reader takes up a proposal */
	constructor(ask: (text: string) => void) {
		this.#ask = ask;
	}

	clear(): void {
		this.#shown = undefined;
		this.#items = [];
		this.element.replaceChildren();
	}

	/** The words that the question was answered by: those to mark in a text. */
	get words(): string[] {
		const known = this.#shown?.prepared.register.words ?? [];
		return known.filter((word) => this.#matcher(word) !== undefined);
	}

	show(answered: Answered): void {
		const { question, answer, prepared } = answered;
		this.#shown = answered;
		this.#matcher = matcherOf(answer.needs, prepared);
		this.#items = [];
		this.#inView.disconnect();
		this.#word = answer.word && wordItem(answer.word);
		const known = answer.pages.slice(0, mostPages);
		this.#pages = make("ol", {}, ...known.map((page) => pageItem(page, this.#matcher)));
		const list = make("ol", { class: "search-clauses" });
		this.element.replaceChildren(
			...answerNotes(answer, this.#ask, question),
			...(this.#word ? [this.#word.element] : []),
			list,
			this.#pageSection(),
		);
		this.#more(list);
		if (this.#isTextMissing) this.textMissing();
	}

	/**
	 * Fetches what the register does not have. Called when the reader has paused, since each text is a file.
	 * @returns whether the answer is whole; false when another question has been asked meanwhile
	 */
	async complete(): Promise<boolean> {
		const shown = this.#shown;
		if (!shown) return false;
		this.#watch(this.#items);
		this.#word?.fill();
		try {
			const { answer, prepared, chosen } = shown;
			const isAsked = answer.needs.length > 0 && Object.keys(chosen).length === 0;
			const places = isAsked ? await searchFullText(answer.needs, prepared) : [];
			const known = new Set([answer.word, ...answer.pages].map((page) => page?.place));
			const texts = await Promise.all(places.filter((one) => !known.has(one)).map(pageText));
			if (this.#shown !== shown) return false;
			this.#isTextMissing = false;
			// Pagefind shortens a word until something begins with it: what holds none of the words is no hit.
			const matching = texts.filter(({ title, text }) =>
				hasMatch(`${title} ${text}`, this.#matcher),
			);
			const room = mostPages - this.#pages.childElementCount;
			this.#pages.append(
				...matching.slice(0, Math.max(0, room)).map((page) => pageItem(page, this.#matcher)),
			);
		} catch {
			if (this.#shown !== shown) return false;
			this.textMissing();
		}
		this.#showPages();
		if (this.#isEmpty()) {
			const { question, chosen, prepared } = shown;
			const isChosen = Object.keys(chosen).length > 0;
			const notes = answerNotes(shown.answer, this.#ask, question);
			this.element.replaceChildren(...notes, ...noHits(question, isChosen, prepared.register));
		}
		return true;
	}

	#watch(items: readonly Item[]): void {
		for (const { element } of items) this.#inView.observe(element);
	}

	/** Says that only the register answers. */
	textMissing(): void {
		this.#isTextMissing = true;
		if (this.element.querySelector(".search-missing")) return;
		this.element.prepend(make("p", { class: "search-missing" }, searchTexts.textFailed));
	}

	#isEmpty(): boolean {
		const { answer } = this.#shown ?? {};
		return answer?.hits.length === 0 && this.#pages.childElementCount === 0 && !answer.word;
	}

	/** Draws the next of the hits, and a button for those that are left. */
	#more(list: HTMLOListElement): Item[] {
		const { answer, prepared } = this.#shown ?? {};
		if (!answer || !prepared) return [];
		const next = answer.hits
			.slice(this.#items.length, this.#items.length + clausesAtATime)
			.map((hit) => clauseItem(hit, this.#matcher, prepared));
		this.#items.push(...next);
		list.append(...next.map(({ element }) => element));
		const left = answer.hits.length - this.#items.length;
		if (left <= 0) return next;
		const more = button(searchTexts.more(Math.min(left, clausesAtATime)), () => {
			more.remove();
			const added = this.#more(list);
			added[0]?.element.querySelector("a")?.focus();
			this.#watch(added);
		});
		list.after(more);
		return next;
	}

	#pageSection(): HTMLElement {
		const section = make(
			"section",
			{ class: "search-pages" },
			make("h2", {}, searchTexts.pages),
			this.#pages,
		);
		section.hidden = this.#pages.childElementCount === 0;
		return section;
	}

	#showPages(): void {
		const section = this.#pages.parentElement;
		if (section) section.hidden = this.#pages.childElementCount === 0;
	}
}

/** Whether a text holds a word that was asked for, in one of its forms. */
function hasMatch(text: string, matcher: Matcher): boolean {
	return wordsIn(text).some(({ word }) => matcher(word) !== undefined);
}
