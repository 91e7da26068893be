import { valueAt } from "../../core/value-at.ts";
import type { Answers, Desk } from "./desk.ts";
import { button, element, say } from "./dom.ts";
import { labelOf } from "./label-of.ts";
import { placeOf } from "./place-of.ts";
import { isAnswered, restored } from "./restored.ts";

/** Answers that no longer apply since another was changed. */
export interface Cleared {
	/** The path of what was changed: `inSegment`, `services.inntekt.dataCategories`. */
	readonly cause: string;
	/** The paths of what no longer applies: `endDate`, `services.inntekt`, `phases.1.services.inntekt`. */
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
	#noted: readonly Cleared[] = [];
	#told: readonly Told[] = [];
	#labels: Readonly<Record<string, string>> = {};

	constructor(desk: Desk) {
		this.#desk = desk;
	}

	/** What was told, and can be undone still. */
	get standing(): readonly Cleared[] {
		return this.#told.map(({ cleared }) => cleared);
	}

	/** Told of when the form shows what follows: all that goes with one answer is told, and undone, as one. */
	note(cleared: Cleared): void {
		const same = this.#noted.find(({ cause }) => cause === cleared.cause);
		const others = this.#noted.filter((one) => one !== same);
		const paths = [...new Set([...(same?.paths ?? []), ...cleared.paths])];
		this.#noted = [...others, { ...cleared, paths }];
	}

	/** Where neither it nor what it went with is asked, it is told of in the next form that asks one of them. */
	tell(cleared: Cleared): void {
		const { form, texts } = this.#desk;
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
			element("p"),
			button(texts.undo, undo),
		);
		const told = { cleared, notice };
		this.#told = [...this.#told, told];
		this.#show(told);
	}

	/** @param labels the questions of all forms, by field: once they are here, all that is told is named */
	name(labels: Readonly<Record<string, string>>): void {
		this.#labels = labels;
		for (const told of this.#told) this.#show(told);
	}

	#show({ cleared: { cause, paths }, notice }: Told): void {
		const { form, texts } = this.#desk;
		if (![cause, ...paths].some((path) => this.#desk.asks(path))) return;
		const names = [...new Set(paths.flatMap((path) => this.#nameOf(path) ?? []))];
		const line = notice.querySelector("p");
		if (names.length === 0 || !line) return;
		say(line, texts.cleared(names));
		if (notice.isConnected) return;
		const place = placeOf(form, cause);
		if (place) place.after(notice);
		else form.prepend(notice);
	}

	/** Tells of what was noted. Whoever has given all of it anew need not be told any more. */
	update(typed: Answers): void {
		const noted = this.#noted;
		this.#noted = [];
		for (const cleared of noted) this.tell(cleared);
		for (const { cleared, notice } of this.#told) {
			if (cleared.paths.every((path) => isAnswered(typed, path))) this.#forget(notice);
		}
	}

	/**
	 * What lay aside comes back with the answer that it went with, when that is changed back: so does what stands in a
	 * field out of sight.
	 * @returns whether anything came back
	 */
	bringBack(typed: Answers): boolean {
		let isBack = false;
		for (const { cleared } of this.#told) {
			const { paths, before } = cleared;
			const gone = paths.filter(
				(path) => !this.#desk.asks(path) && isAnswered(before, path) && !isAnswered(typed, path),
			);
			if (gone.length === 0) continue;
			const [was, is] = [before, typed].map((all) => valueAt(all, questionOf(cleared)));
			if (JSON.stringify(is) !== JSON.stringify(was)) continue;
			const { answers, fields } = restored(gone, before, typed);
			this.#desk.putAside(answers, fields);
			isBack = true;
		}
		return isBack;
	}

	/** Other answers take the place of all: what was cleared belonged to those. */
	forgetAll(): void {
		this.#noted = [];
		for (const { notice } of this.#told) this.#forget(notice);
	}

	#forget(notice: HTMLElement): void {
		notice.remove();
		this.#told = this.#told.filter((one) => one.notice !== notice);
	}

	/** These answers as they were; no other is touched. */
	#putBack(cleared: Cleared): void {
		const paths = [questionOf(cleared), ...cleared.paths];
		const { answers, fields } = restored(paths, cleared.before, this.#desk.typed());
		this.#desk.putOnly(answers, fields);
	}

	/** What was cleared, as a form names it. */
	#nameOf(path: string): string | undefined {
		const [list, id = ""] = path.split(".");
		const { catalogue, language } = this.#desk.data;
		const service = list === "services" ? catalogue.services[id]?.name : undefined;
		if (service) return service[language] ?? service.nb;
		// An entry is named by the question that it answers.
		return labelOf(placeOf(this.#desk.form, path)) ?? this.#labels[path];
	}
}

/** What is told, and what tells it. */
interface Told {
	readonly cleared: Cleared;
	readonly notice: HTMLElement;
}

/** The question that was answered otherwise: what is changed in a row is a change of the list. */
function questionOf({ cause, before }: Cleared): string {
	const list = cause.split(".")[0] ?? "";
	return Array.isArray(before[list]) ? list : cause;
}
