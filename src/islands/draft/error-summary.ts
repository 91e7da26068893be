import type { DraftTexts } from "../../texts/draft.ts";
import type { AnswerIssue } from "./types.ts";

/**
 * The list of what must be put right, just above the buttons, as Designsystemet has it. It is shown when
 * the reader wants to go on, takes focus then, and loses each line as it is put right.
 */
export class ErrorSummary {
	readonly #place: HTMLElement | null;
	readonly #texts: DraftTexts;
	readonly #sentence: (issue: AnswerIssue) => string;
	readonly #title = document.title;
	#paths: ReadonlySet<string> = new Set();

	constructor(form: HTMLElement, texts: DraftTexts, sentence: (issue: AnswerIssue) => string) {
		this.#place = form.querySelector("[data-error-summary]");
		this.#texts = texts;
		this.#sentence = sentence;
	}

	/** @param goOn what to do when the reader goes on all the same */
	open(issues: readonly AnswerIssue[], goOn: () => void): void {
		if (!this.#place) return;
		const heading = document.createElement("h3");
		heading.textContent = this.#texts.errorHeading;
		const list = document.createElement("ul");
		list.dataset.list = "";
		const button = document.createElement("button");
		button.type = "button";
		button.className = "ds-button";
		button.dataset.variant = "secondary";
		button.textContent = this.#texts.downloadAnyway;
		button.addEventListener("click", goOn);
		this.#place.replaceChildren(heading, list, button);
		this.#paths = new Set(issues.map(({ path }) => path));
		this.update(issues);
		this.#place.hidden = false;
		this.#place.focus();
	}

	/** Called at every answer: lines go as they are put right, and none is added. */
	update(issues: readonly AnswerIssue[]): void {
		const list = this.#place?.querySelector("ul[data-list]");
		if (!this.#place || !list) return;
		const left = issues.filter(({ path }) => this.#paths.has(path));
		list.replaceChildren(...left.map((issue) => this.#line(issue)));
		if (left.length === 0) this.close();
		else document.title = this.#texts.errorTitlePrefix + this.#title;
	}

	close(): void {
		if (this.#place) {
			this.#place.hidden = true;
			this.#place.replaceChildren();
		}
		document.title = this.#title;
	}

	#line(issue: AnswerIssue): HTMLLIElement {
		const line = document.createElement("li");
		const link = document.createElement("a");
		link.href = `#felt-${issue.path}`;
		link.textContent = this.#sentence(issue);
		line.append(link);
		return line;
	}
}
