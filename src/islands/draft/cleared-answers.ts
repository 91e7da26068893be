import { valueAt } from "../../core/value-at.ts";
import type { Answers, Desk } from "./desk.ts";
import { button, element } from "./dom.ts";
import { labelOf } from "./label-of.ts";
import { placeOf } from "./place-of.ts";
import { putAt } from "./read-form.ts";
import { questionAt } from "./with-id.ts";

/** Answers that no longer apply since another was changed. */
export interface Cleared {
	/** The path of what was changed: `inSegment`, `services.inntekt.dataCategories`. */
	readonly cause: string;
	/** The paths of what no longer applies: `endDate`, `services.inntekt`. */
	readonly paths: readonly string[];
	/** All that was answered before the change, as it was typed. */
	readonly before: Answers;
}

/**
 * Tells, at the answer that was changed, which others no longer apply, and lets it be undone until the page is closed:
 * what was told can be taken along to another form over the same case.
 */
export class ClearedAnswers {
	readonly #desk: Desk;
	#told: readonly { readonly cleared: Cleared; readonly notice: HTMLElement }[] = [];

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	/** What was told, and can be undone still. */
	get standing(): readonly Cleared[] {
		return this.#told.map(({ cleared }) => cleared);
	}

	/** What this form does not ask is nothing to tell of here. */
	tell(cleared: Cleared): void {
		const { form, texts } = this.#desk;
		const names = cleared.paths.flatMap((path) => this.#nameOf(path) ?? []);
		if (names.length === 0) return;
		const undo = () => {
			this.#forget(notice);
			this.#putBack(cleared);
			placeOf(form, cleared.cause)
				?.querySelector<HTMLElement>("input:checked, input, textarea")
				?.focus();
		};
		const notice = element(
			"div",
			{ className: "cleared", role: "status" },
			element("p", {}, texts.cleared(names)),
			button(texts.undo, undo),
		);
		const place = placeOf(form, cleared.cause);
		if (place) place.after(notice);
		else form.prepend(notice);
		this.#told = [...this.#told, { cleared, notice }];
	}

	/** Whoever has given all of it anew need not be told any more. */
	update(typed: Answers): void {
		for (const { cleared, notice } of this.#told) {
			if (cleared.paths.every((path) => isAnswered(typed, path))) this.#forget(notice);
		}
	}

	/** Other answers take the place of all: what was cleared belonged to those. */
	forgetAll(): void {
		for (const { notice } of this.#told) this.#forget(notice);
	}

	#forget(notice: HTMLElement): void {
		notice.remove();
		this.#told = this.#told.filter((one) => one.notice !== notice);
	}

	/** These answers as they were; no other is touched. */
	#putBack({ cause, paths, before }: Cleared): void {
		const now = this.#desk.typed();
		const restored: Record<string, unknown> = {};
		const fields = new Set<string>();
		const list = cause.split(".")[0] ?? "";
		for (const path of [Array.isArray(before[list]) ? list : cause, ...paths]) {
			const [group = "", id] = path.split(".");
			const was = before[group];
			fields.add(Array.isArray(was) ? group : path);
			if (Array.isArray(was)) restored[group] = withRows(restored[group] ?? now[group], was, id);
			else putAt(restored, path, valueAt(before, path));
		}
		this.#desk.putOnly(restored, fields);
	}

	/** What was cleared, as the form names it. */
	#nameOf(path: string): string | undefined {
		const [list, id = ""] = path.split(".");
		const { catalogue, language } = this.#desk.data;
		const service = list === "services" ? catalogue.services[id]?.name : undefined;
		if (service) return service[language] ?? service.nb;
		return labelOf(questionAt(path, this.#desk.form));
	}
}

function isAnswered(answers: Answers, path: string): boolean {
	const [group = "", id] = path.split(".");
	const value = valueAt(answers, group);
	if (!Array.isArray(value)) return valueAt(answers, path) !== undefined;
	return id === undefined ? value.length > 0 : value.some((row: Row) => row.id === id);
}

type Row = { readonly id: string };

/** The rows as they were, all or the one with the id, with those that have come since. */
function withRows(now: unknown, was: readonly Row[], id: string | undefined): readonly Row[] {
	const rows = (Array.isArray(now) ? now : []) as readonly Row[];
	const back = id === undefined ? was : was.filter((row) => row.id === id);
	return [...back, ...rows.filter((row) => !back.some((one) => one.id === row.id))];
}
