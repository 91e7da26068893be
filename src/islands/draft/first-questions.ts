import { valueAt } from "../../core/value-at.ts";
import type { Answers } from "./desk.ts";

/** What is asked first and stands in no document, with its answers. */
export function firstAnswers(form: HTMLElement): Readonly<Record<string, string>> {
	const chosen = form.querySelectorAll<HTMLInputElement>("[data-first] input:checked");
	return Object.fromEntries([...chosen].map(({ name, value }) => [name, value]));
}

/** The first questions that are not answered: not here, nor by what is answered later. Who names a basis has one. */
export function openFirstQuestions(form: HTMLElement, answers: Answers): HTMLElement[] {
	return [...form.querySelectorAll<HTMLElement>("[data-first]")].filter(
		(question) =>
			!question.querySelector("input:checked") &&
			valueAt(answers, question.dataset.answeredBy ?? "") === undefined,
	);
}
