import { isAsked } from "./asked.ts";
import type { ClearedAnswers } from "./cleared-answers.ts";
import type { Answers } from "./desk.ts";
import { type Control, isFilled } from "./is-filled.ts";
import { questionAt } from "./with-id.ts";

/** A question that is answered, or one of its options that is chosen, and that is asked no more. */
interface Hidden {
	readonly place: HTMLElement;
	/** `endDate`, `phases.1.services.inntekt` */
	readonly path: string;
	/** The path of what decides that it is not asked. */
	readonly cause: string;
}

/**
 * Tells of answers whose question is asked no more because an earlier one was changed. They stay in their fields, out
 * of sight, in case the earlier one is changed back; nothing that is made of the form has them.
 */
export class Lapsed {
	readonly #form: HTMLElement;
	readonly #cleared: ClearedAnswers;
	#known: ReadonlySet<HTMLElement> | undefined;
	/** All that was answered before the change that is told. */
	#before: Answers = {};

	constructor(form: HTMLElement, cleared: ClearedAnswers) {
		this.#form = form;
		this.#cleared = cleared;
	}

	/** Called when the form shows what follows from a change. */
	tell(typed: Answers): void {
		const hidden = hiddenAnswers(this.#form);
		const known = this.#known;
		const before = this.#before;
		const fresh = known ? hidden.filter(({ place }) => !known.has(place)) : [];
		for (const cause of new Set(fresh.map((one) => one.cause))) {
			const paths = fresh.filter((one) => one.cause === cause).map(({ path }) => path);
			this.#cleared.note({ cause, paths, before });
		}
		this.#known = new Set(hidden.map(({ place }) => place));
		this.#before = typed;
	}
}

function hiddenAnswers(form: HTMLElement): Hidden[] {
	return [...hiddenQuestions(form), ...hiddenLists(form), ...hiddenOptions(form)];
}

function hiddenQuestions(form: HTMLElement): Hidden[] {
	// What is only suggested is nobody's answer.
	const selector = "[data-when-field][hidden]:not([data-suggested])";
	return [...form.querySelectorAll<HTMLElement>(selector)]
		.filter(isAnswered)
		.map((place) => ({ place, path: place.dataset.field ?? "", cause: causeOf(place, form) }));
}

function hiddenLists(form: HTMLElement): Hidden[] {
	const lists = [...form.querySelectorAll<HTMLElement>("[data-rows-body][hidden]")];
	return lists.filter(isAnswered).flatMap((body) => {
		const place = body.closest<HTMLElement>("[data-rows]");
		const path = place?.dataset.rows ?? "";
		return place && !place.hidden ? [{ place, path, cause: path }] : [];
	});
}

/** Where a row is about some of the services: those that are not chosen any more. */
function hiddenOptions(form: HTMLElement): Hidden[] {
	const selector = "[data-among=services] .option[hidden] input[type=checkbox]:checked";
	return [...form.querySelectorAll<HTMLInputElement>(selector)].flatMap((box) => {
		const place = box.closest<HTMLElement>(".option");
		const list = box.closest("[data-among]")?.parentElement;
		if (!place || !list || !isAsked(list)) return [];
		return [{ place, path: `${box.name}.${box.value}`, cause: `services.${box.value}` }];
	});
}

/** One that decides may itself be asked no more: then what decides that is what was changed. */
function causeOf(question: HTMLElement, form: HTMLElement): string {
	const cause = question.dataset.whenField ?? "";
	const deciding = questionAt(cause, form);
	return deciding?.hidden && deciding.dataset.whenField ? causeOf(deciding, form) : cause;
}

function isAnswered(place: HTMLElement): boolean {
	return [...place.querySelectorAll<Control>("input, textarea")].some(isFilled);
}
