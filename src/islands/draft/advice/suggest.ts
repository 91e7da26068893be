import type { Law } from "../../../core/schema/law.ts";
import type { Answers } from "../desk.ts";
import { type Control, isFilled } from "../is-filled.ts";
import { questionAt } from "../with-id.ts";

/**
 * Fills in what most consumers of a kind would answer, in fields that are empty, and says that it is a suggestion. What
 * the reader has typed is never touched, and a suggestion goes with the kind that it came from.
 * @returns whether anything in the form is another
 */
export function suggestAnswers(form: HTMLElement, answers: Answers, law: Law): boolean {
	const type = law.consumerTypes[String(answers.consumerType)];
	const broad = law.consumerTypes[type?.countsAs ?? ""];
	const suggests = type?.suggests ?? broad?.suggests ?? {};
	let isChanged = false;
	for (const question of form.querySelectorAll<HTMLElement>("[data-suggested]")) {
		const field = question.dataset.field ?? "";
		if (question.dataset.suggested !== suggests[field]) isChanged = takeBack(question) || isChanged;
	}
	for (const [field, value] of Object.entries(suggests)) {
		const question = questionAt(field, form);
		if (question) isChanged = suggest(question, value) || isChanged;
	}
	return isChanged;
}

function suggest(question: HTMLElement, value: string): boolean {
	// Once is enough: what the reader has emptied stays empty.
	if (question.dataset.suggested !== undefined || question.dataset.refused === value) return false;
	const controls = controlsIn(question);
	if (controls.some(isFilled)) return false;
	for (const control of controls) set(control, value);
	question.dataset.suggested = value;
	return true;
}

function takeBack(question: HTMLElement): boolean {
	const value = question.dataset.suggested ?? "";
	delete question.dataset.suggested;
	const kept = controlsIn(question).filter((control) => isFilled(control) && says(control, value));
	for (const control of kept) set(control, "");
	return kept.length > 0;
}

/** Once the reader answers otherwise, it is no suggestion any more. */
export function forgetSuggestion(control: Element): void {
	const question = control.closest<HTMLElement>("[data-suggested]");
	if (!question) return;
	question.dataset.refused = question.dataset.suggested;
	delete question.dataset.suggested;
}

function controlsIn(question: HTMLElement): Control[] {
	return [...question.querySelectorAll<Control>("input, textarea")];
}

function says(control: Control, value: string): boolean {
	return control.value === value;
}

function set(control: Control, value: string): void {
	if (control.type === "radio") (control as HTMLInputElement).checked = control.value === value;
	else control.value = value;
}
