import { byName } from "./by-name.ts";
import { clearedNotice, nameOf } from "./cleared-notice.ts";
import type { Desk } from "./desk.ts";
import { type Control, isFilled } from "./is-filled.ts";
import { questionAt } from "./with-id.ts";

/** A question that is answered, and asked no more. */
interface Hidden {
	readonly question: HTMLElement;
	/** The question whose answer decides that it is not asked. */
	readonly cause: string;
}

/** What was told, and can be undone. */
interface Told {
	readonly notice: HTMLElement;
	readonly questions: readonly HTMLElement[];
}

/**
 * Tells of answers that no longer apply because an earlier one was changed, and lets it be undone. They stay in their
 * fields, out of sight, in case the earlier one is changed back; nothing that is made of the form has them.
 */
export class Lapsed {
	readonly #desk: Desk;
	#known: ReadonlySet<HTMLElement> | undefined;
	#told: readonly Told[] = [];
	/** What was chosen before the change that is told. */
	#chosen: ReadonlyMap<string, readonly HTMLInputElement[]> = new Map();

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	/** Called when the form shows what follows from a change. */
	tell(): void {
		const { form, texts } = this.#desk;
		const hidden = hiddenAnswers(form);
		const now = new Set(hidden.map(({ question }) => question));
		for (const { notice, questions } of this.#told) {
			if (!questions.some((question) => now.has(question))) notice.remove();
		}
		this.#told = this.#told.filter(({ notice }) => notice.isConnected);
		const known = this.#known;
		const chosen = this.#chosen;
		const fresh = known ? hidden.filter(({ question }) => !known.has(question)) : [];
		for (const cause of new Set(fresh.map((one) => one.cause))) {
			const questions = fresh.filter((one) => one.cause === cause).map(({ question }) => question);
			const names = questions.flatMap((question) => nameOf(question) ?? []);
			const undo = () =>
				this.#putBack([...chosen].flatMap(([name, inputs]) => (isOf(cause, name) ? inputs : [])));
			this.#told = [
				...this.#told,
				{ notice: clearedNotice(form, texts, names, cause, undo), questions },
			];
		}
		this.#known = now;
		this.#chosen = byName(form.querySelectorAll<HTMLInputElement>("input:checked"));
	}

	#putBack(chosen: readonly HTMLInputElement[]): void {
		for (const input of chosen) input.checked = true;
		this.#desk.refresh();
	}
}

/** What is had from each service is chosen with the services. */
function isOf(question: string, name: string): boolean {
	return name === question || name.startsWith(`${question}.`);
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
