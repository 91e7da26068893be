import { readers, type TypedKind } from "../../core/schema/readers/index.ts";
import type { Vocabulary, VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { wordWeekdayDate } from "../../core/wording/date.ts";
import { type AnswerSentences, answerSentence } from "../../texts/answer-sentence.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import type { AnswerWords } from "./answer-words.ts";
import { say } from "./dom.ts";
import type { Mistake } from "./error-summary.ts";
import type { Control } from "./is-filled.ts";
import type { AnswerProblem, Language } from "./types.ts";
import { withId } from "./with-id.ts";

/** Says at each field what is wrong with the answer, once the reader has left it, and what was understood. */
export class FieldMessages {
	readonly #form: HTMLFormElement;
	readonly #fields: Vocabulary;
	readonly #texts: DraftTexts;
	readonly #words: AnswerWords;
	readonly #language: Language;
	readonly #left = new Set<string>();
	/** What is told also while it is missing. */
	readonly #told = new Set<string>();

	constructor(
		form: HTMLFormElement,
		fields: Vocabulary,
		texts: DraftTexts,
		words: AnswerWords,
		language: Language,
	) {
		this.#form = form;
		this.#fields = fields;
		this.#texts = texts;
		this.#words = words;
		this.#language = language;
	}

	/** The reader has left the field: from now on it may be told. */
	leave(name: string): void {
		this.#left.add(name);
	}

	/** From now on these are told, also when there is no answer. */
	tell(mistakes: readonly Mistake[]): void {
		for (const { path } of mistakes) {
			this.#left.add(path);
			this.#told.add(path);
		}
	}

	show(wrong: readonly Mistake[], missing: readonly Mistake[]): void {
		const byPath = new Map(
			[...missing.filter(({ path }) => this.#told.has(path)), ...wrong].map((one) => [
				one.path,
				one,
			]),
		);
		// Nothing has been said at a field that was never left.
		for (const name of this.#left) {
			const error = withId(`feil-${name}`, this.#form);
			if (!error) continue;
			const mistake = byPath.get(name);
			const sentence = mistake?.sentence() ?? "";
			say(error, sentence);
			if (error.hidden !== (sentence === "")) error.hidden = sentence === "";
			const control = this.#control(name);
			if (mistake) control?.setAttribute("aria-invalid", "true");
			else control?.removeAttribute("aria-invalid");
			if (control) this.#showRemarks(control, mistake !== undefined);
		}
	}

	#control(name: string): Control | null {
		const control = withId(`felt-${name}`, this.#form);
		return control?.matches("input, textarea") ? (control as Control) : null;
	}

	#showRemarks(control: Control, isWrong: boolean): void {
		const place = control.closest("[data-field]")?.querySelector<HTMLElement>("[data-remark]");
		const entry = entryOf(control.name, this.#fields);
		if (!place || !entry) return;
		const isLeft = this.#left.has(control.name) && !isWrong;
		const remarks = isLeft ? this.#remarks(control.value, entry.kind) : [];
		const words = remarks.join(" ").trim();
		if (place.textContent === words) return;
		place.hidden = words === "";
		place.textContent = words;
	}

	#remarks(typed: string, kind: string): string[] {
		if (!Object.hasOwn(readers, kind)) return [];
		const { value, remarks } = readers[kind as TypedKind](typed);
		const said = remarks.map((remark) => this.#remark(remark));
		if (kind !== "date" || value === undefined) return said;
		const words = wordWeekdayDate(value, this.#language);
		return [this.#texts.understoodDate(words), ...said];
	}

	/** Remarks are here from the start: most of what is remarked on is no mistake. */
	#remark(remark: AnswerProblem): string {
		const { remarks } = this.#texts;
		return Object.hasOwn(remarks, remark.rule)
			? answerSentence(remark, remarks as AnswerSentences)
			: this.#words.of(remark);
	}
}

/** `contacts.1.email` is the field `email` of the rows `contacts`. */
export function entryOf(name: string, fields: Vocabulary): VocabularyEntry | undefined {
	const [list = "", , ...key] = name.split(".");
	return fields[name] ?? fields[list]?.row?.[key.join(".")];
}
