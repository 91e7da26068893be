import { cleared } from "../../../core/advice/cleared.ts";
import type { AdvisedAnswers } from "../../../core/advice/index.ts";
import { changedAnswers } from "../../../core/schema/answer-changes.ts";
import { valueAt } from "../../../core/value-at.ts";
import { clearedNotice, nameOf } from "../cleared-notice.ts";
import type { Answers, Desk } from "../desk.ts";
import { placeOf } from "../place-of.ts";
import { putAt } from "../read-form.ts";
import type { Counsel } from "./counsel.ts";

/**
 * Empties the answers that no longer apply after an earlier one was changed, says which, and lets it be undone until
 * the page is closed.
 */
export class Clearing {
	readonly #desk: Desk;
	readonly #counsel: Counsel;
	#before: Answers | undefined;

	constructor(desk: Desk, counsel: Counsel) {
		this.#desk = desk;
		this.#counsel = counsel;
	}

	/** @returns whether anything in the form is another */
	after(answers: Answers): boolean {
		const before = this.#before;
		this.#before = answers;
		if (!before) return false;
		const paths = cleared(before as AdvisedAnswers, answers as AdvisedAnswers, this.#counsel.law);
		if (paths.length === 0) return false;
		const { form } = this.#desk;
		const { fields } = this.#desk.data.kind;
		const [cause] = changedAnswers(before, answers, fields);
		const names = paths.map((path) => this.#nameOf(path));
		for (const path of paths) emptyField(form, path);
		clearedNotice(form, this.#desk.texts, names, cause?.path ?? "", () => {
			this.#putBack(before, [cause?.field ?? "", ...paths]);
		});
		this.#before = undefined;
		return true;
	}

	/** The answers as they are now, with these as they were. */
	#putBack(before: Answers, paths: readonly string[]): void {
		// What is typed and cannot be taken yet is the reader's too.
		const restored = structuredClone(this.#desk.typed()) as Record<string, unknown>;
		for (const path of paths) {
			const [group = "", id] = path.split(".");
			const was = valueAt(before, group);
			if (Array.isArray(was)) restored[group] = withRow(restored[group], was, id);
			else if (path !== "") putAt(restored, path, valueAt(before, path));
		}
		this.#before = undefined;
		this.#desk.put(restored);
	}

	/** What was cleared, as the form names it. */
	#nameOf(path: string): string {
		const { form } = this.#desk;
		const [list, id = ""] = path.split(".");
		const { catalogue, language } = this.#desk.data;
		const service = list === "services" ? catalogue.services[id]?.name : undefined;
		if (service) return service[language] ?? service.nb;
		return nameOf(placeOf(form, path)) ?? path;
	}
}

type Row = { readonly id: string };

function withRow(now: unknown, was: readonly Row[], id: string | undefined): readonly Row[] {
	const rows = (Array.isArray(now) ? now : []) as readonly Row[];
	const back = was.filter(
		(row) => (id === undefined || row.id === id) && !rows.some((one) => one.id === row.id),
	);
	return [...rows, ...back];
}

function emptyField(form: HTMLElement, path: string): void {
	const [list = "", id = ""] = path.split(".");
	const box = form.querySelector<HTMLInputElement>(
		`input[type=checkbox][name="${CSS.escape(list)}"][value="${CSS.escape(id)}"]`,
	);
	const within = box ? `${list}.${id}.` : path;
	if (box) box.checked = false;
	for (const control of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		`[name="${CSS.escape(path)}"], [name^="${CSS.escape(within)}"]`,
	)) {
		if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type))
			control.checked = false;
		else control.value = "";
	}
}
