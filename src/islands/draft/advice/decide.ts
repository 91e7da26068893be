import type { AdvisedAnswers } from "../../../core/advice/index.ts";
import { offered } from "../../../core/advice/offered.ts";
import type { Law } from "../../../core/schema/law.ts";
import type { Slices } from "../../../core/slices.ts";
import type { Answers } from "../desk.ts";
import { questionAt } from "../with-id.ts";

/**
 * Gives the answers that follow from others, where there is only one to give: the provider's provision when the
 * services and the kind of consumer leave one, and what may be had from a service that has one kind of data. Such a
 * question is not asked; it stands on the page of all answers, where it can be opened.
 * @returns whether anything in the form is another
 */
export function* decideAnswers(form: HTMLElement, answers: Answers, law: Law): Slices<boolean> {
	const { services = [] } = answers as AdvisedAnswers;
	const bases = offered(answers as AdvisedAnswers, law).legalBases.filter(({ reason }) => !reason);
	const only = services.length > 0 && bases.length === 1 ? bases[0]?.id : undefined;
	let isChanged = decide(form, "disclosureBasis", only);
	for (const { id } of services) {
		yield;
		const categories = law.services[id]?.dataCategories ?? [];
		const category = categories.length === 1 ? categories[0]?.id : undefined;
		isChanged = decide(form, `services.${id}.dataCategories`, category) || isChanged;
	}
	return isChanged;
}

/** @param value the only answer there is; undefined where there are several, or none */
function decide(form: HTMLElement, field: string, value: string | undefined): boolean {
	const question = questionAt(field, form);
	if (!question) return false;
	const inputs = [...question.querySelectorAll("input")].filter(({ name }) => name === field);
	const isDecided = question.dataset.decided !== undefined;
	if (value === undefined) {
		if (!isDecided) return false;
		// What was never chosen by anyone does not stay when it no longer follows.
		delete question.dataset.decided;
		for (const input of inputs) input.checked = false;
		return true;
	}
	const isAnswered = inputs.some(({ checked }) => checked);
	if (question.dataset.opened !== undefined || (isAnswered && !isDecided)) return false;
	if (!isDecided) question.dataset.decided = "";
	let isChanged = false;
	for (const input of inputs) {
		const isIt = input.value === value;
		isChanged ||= input.checked !== isIt;
		input.checked = isIt;
	}
	return isChanged;
}
