import { changedAnswers } from "../../../core/schema/answer-changes.ts";
import type { Desk } from "../desk.ts";
import { button, buttons, element } from "../dom.ts";
import { AnswersInWords } from "./answers-in-words.ts";
import { card } from "./card.ts";
import { changeList } from "./change-list.ts";
import { answeredFields, type Incoming } from "./incoming.ts";
import type { Place } from "./place.ts";
import { reportOf } from "./report.ts";
import { bringBack, type Remembered, rememberForm } from "./snapshot.ts";
import type { DoorWords } from "./words.ts";

/** What follows when a draft that came in has been opened, or has not. */
export interface Then {
	/** Says that it is open; where nothing is given, in the usual words. */
	readonly openedWords?: (source: string, answers: string) => string;
	/** What there is to press beside those words. */
	readonly beside?: HTMLElement;
	readonly opened?: () => void;
	readonly cancelled?: () => void;
}

/**
 * Lets a draft into the form, by whatever door it came. Nothing that is answered is replaced before the reader has
 * seen what would be another, and what was there can be brought back.
 */
export class Opening {
	readonly #desk: Desk;
	readonly #place: Place;
	readonly #words: DoorWords;
	readonly #inWords: AnswersInWords;
	readonly #isKept: () => boolean;
	#before: Remembered | undefined;
	/** Brings the list of what would change up to date, while it is shown. */
	#update: () => void = () => undefined;

	/** @param isKept whether the draft in the form is kept on the device, and what is opened would be too */
	constructor(desk: Desk, place: Place, words: DoorWords, isKept: () => boolean) {
		this.#desk = desk;
		this.#place = place;
		this.#words = words;
		this.#inWords = new AnswersInWords(desk, words.opening);
		this.#isKept = isKept;
		desk.whenChanged(() => this.#update());
	}

	receive(incoming: Incoming, then: Then = {}): void {
		const { opening } = this.#words;
		this.#close();
		if (this.#count(incoming) === 0) {
			this.#place.say(opening.holdsNothing(incoming.source));
			this.tell(incoming);
			return;
		}
		const { answers, issues } = this.#desk.answered();
		if (Object.keys(answers).length === 0 && issues.length === 0) this.#open(incoming, then);
		else if (this.#changes(incoming).length > 0) this.#review(incoming, then);
		else {
			this.#place.say(opening.same(incoming.source));
			this.tell(incoming);
			then.opened?.();
		}
	}

	#review(incoming: Incoming, then: Then): void {
		const { opening, cancel } = this.#words;
		const changed = element("div");
		this.#update = () => {
			const changes = this.#changes(incoming);
			const sides = {
				before: opening.now,
				after: opening.becomes,
				answers: this.#bothOf(incoming),
			};
			changed.replaceChildren(
				element("p", {}, opening.wouldChange(changes.length)),
				changeList(changes, sides, this.#inWords, this.#words),
			);
		};
		this.#update();
		const open = () => {
			this.#close();
			this.#open(incoming, then);
		};
		const leave = () => {
			this.#close();
			this.#place.say("");
			then.cancelled?.();
		};
		this.#place.say("");
		this.#place.show(
			card(
				opening.reviewHeading(incoming.source),
				changed,
				...reportOf(incoming, this.#inWords, this.#words),
				...(this.#isKept() ? [element("p", {}, opening.keptToo)] : []),
				buttons(button(opening.open, open, "primary"), button(cancel, leave)),
			),
			{ again: incoming.again },
		);
	}

	async #open(incoming: Incoming, then: Then): Promise<void> {
		const { opening, answerCount } = this.#words;
		const { answers, issues } = this.#desk.answered();
		const isEmpty = Object.keys(answers).length === 0 && issues.length === 0;
		const before = rememberForm(this.#desk, answers);
		this.#desk.cleared.forgetAll();
		const shown = this.#desk.put(incoming.answers);
		// The form holds it now, and what the reader answers before all is shown is answered on it.
		then.opened?.();
		await shown;
		const words = then.openedWords ?? opening.opened;
		const said = words(incoming.source, answerCount(this.#count(incoming)));
		this.#place.say(said, ...(then.beside ? [then.beside] : []));
		this.offerBack(isEmpty ? undefined : before);
		this.tell(incoming);
	}

	/** The form that can be brought back, while it can. */
	get before(): Remembered | undefined {
		return this.#before;
	}

	/** Offers to bring a form back. Once: what was opened is still where it came from. */
	offerBack(before: Remembered | undefined): void {
		this.#before = before;
		this.#place.offer(before && button(this.#words.opening.bringBack, () => this.#goBack(before)));
	}

	async #goBack(before: Remembered): Promise<void> {
		this.offerBack(undefined);
		this.#close();
		await bringBack(before, this.#desk);
		this.#place.say(this.#words.opening.broughtBack);
		this.#place.lookAtStatus();
	}

	/** What is to be known of it stays in sight until the reader has done with it. */
	tell(incoming: Incoming): void {
		const told = reportOf(incoming, this.#inWords, this.#words);
		if (told.length === 0) {
			this.#place.lookAtStatus();
			return;
		}
		const { opening, close } = this.#words;
		const done = buttons(button(close, () => this.#close()));
		this.#place.show(card(opening.reportHeading, ...told, done), {
			again: (doors) => doors.tell(incoming),
		});
	}

	#close(): void {
		this.#update = () => undefined;
		this.#place.clear();
	}

	#changes(incoming: Incoming) {
		return changedAnswers(
			this.#desk.answered().answers,
			incoming.answers,
			this.#desk.data.kind.fields,
		);
	}

	#count({ answers }: Incoming): number {
		return answeredFields(answers, this.#desk.data.kind.fields).length;
	}

	/** A row that is changed stands in both; the name that it has now is the one that the reader knows. */
	#bothOf(incoming: Incoming) {
		return { ...incoming.answers, ...this.#desk.answered().answers };
	}
}
