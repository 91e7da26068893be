import { cleared, withoutCleared } from "../../../core/advice/cleared.ts";
import type { AdvisedAnswers } from "../../../core/advice/index.ts";
import { changedAnswers } from "../../../core/schema/answer-changes.ts";
import type { Answered, Desk } from "../desk.ts";
import { type Control, isBox } from "../is-filled.ts";
import type { Counsel } from "./counsel.ts";

/**
 * Empties the answers that no longer apply after an earlier one was changed, also those that lie aside, and says which.
 */
export class Clearing {
	readonly #desk: Desk;
	readonly #counsel: Counsel;
	#before: Answered | undefined;

	constructor(desk: Desk, counsel: Counsel) {
		this.#desk = desk;
		this.#counsel = counsel;
	}

	/** What comes next is not compared with what was. */
	forget(): void {
		this.#before = undefined;
	}

	/** @returns whether anything in the form is another */
	after(answered: Answered): boolean {
		const { form, data, cleared: told } = this.#desk;
		if (told.bringBack(answered.typed)) return true;
		const before = this.#before;
		this.#before = answered;
		if (!before) return false;
		const [was, is] = [before.answers as AdvisedAnswers, answered.answers as AdvisedAnswers];
		const paths = cleared(was, is, this.#counsel.law);
		if (paths.length === 0) return false;
		const [cause] = changedAnswers(was, is, data.kind.fields);
		const aside = paths.filter((path) => !this.#desk.asks(path));
		for (const path of paths) if (!aside.includes(path)) emptyField(form, path);
		this.#desk.aside = withoutCleared(this.#desk.aside as AdvisedAnswers, aside);
		told.note({ cause: cause?.path ?? "", paths, before: before.typed });
		this.#before = { ...answered, answers: withoutCleared(is, paths) };
		return true;
	}
}

function emptyField(form: HTMLElement, path: string): void {
	const [list = "", id = ""] = path.split(".");
	const box = form.querySelector<HTMLInputElement>(
		`input[type=checkbox][name="${CSS.escape(list)}"][value="${CSS.escape(id)}"]`,
	);
	const within = box ? `${list}.${id}.` : path;
	if (box) box.checked = false;
	for (const control of form.querySelectorAll<Control>(
		`[name="${CSS.escape(path)}"], [name^="${CSS.escape(within)}"]`,
	)) {
		if (isBox(control)) control.checked = false;
		else control.value = "";
	}
}
