import type { ClearedAnswers } from "./cleared-answers.ts";
import type { Answers } from "./desk.ts";
import { type Control, isFilled } from "./is-filled.ts";
import { questionAt } from "./with-id.ts";

/** A question that is answered, and asked no more. */
interface Hidden {
	readonly question: HTMLElement;
	/** The path of the question whose answer decides that it is not asked. */
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
		const fresh = known ? hidden.filter(({ question }) => !known.has(question)) : [];
		for (const cause of new Set(fresh.map((one) => one.cause))) {
			const of = fresh.filter((one) => one.cause === cause);
			const paths = of.map(({ question }) => question.dataset.field ?? "");
			this.#cleared.note({ cause, paths, before });
		}
		this.#known = new Set(hidden.map(({ question }) => question));
		this.#before = typed;
	}
}

function hiddenAnswers(form: HTMLElement): Hidden[] {
	const questions = [
		// What is only suggested is nobody's answer.
		...form.querySelectorAll<HTMLElement>("[data-when-field][hidden]:not([data-suggested])"),
	];
	const lists = [...form.querySelectorAll<HTMLElement>("[data-rows-body][hidden]")];
	return [
		...questions
			.filter(isAnswered)
			.map((question) => ({ question, cause: causeOf(question, form) })),
		...lists.filter(isAnswered).flatMap((body) => {
			const question = body.closest<HTMLElement>("[data-rows]");
			return question && !question.hidden ? [{ question, cause: question.dataset.rows ?? "" }] : [];
		}),
	];
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
