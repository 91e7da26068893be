import { supersedeConsumer, supersedeSegment } from "../../../core/cases/supersede.ts";
import type { ConsumerAnswers } from "../../../core/schema/consumer-case.ts";
import { readDate } from "../../../core/schema/readers/date.ts";
import type { SegmentAnswers } from "../../../core/schema/segment-case.ts";
import { wordDate } from "../../../core/wording/date.ts";
import type { Answers, Desk } from "../desk.ts";
import { button, buttons, element } from "../dom.ts";
import { card } from "./card.ts";
import type { Incoming } from "./incoming.ts";
import type { Opening } from "./opening.ts";
import type { Place } from "./place.ts";
import type { DoorWords } from "./words.ts";

/** Whether the document follows an earlier agreement, which a file may hold. */
export function followsEarlier({ data }: Desk): boolean {
	return Object.keys(data.catalogue.questions).some((path) => path.startsWith("supersedes."));
}

/**
 * Lets in a file on a form that follows an earlier agreement. It may be that agreement, or a draft of the document
 * itself: that only the reader knows, unless the file says that it is the latter.
 */
export class Earlier {
	readonly #desk: Desk;
	readonly #place: Place;
	readonly #words: DoorWords;
	readonly #opening: Opening;

	constructor(desk: Desk, place: Place, words: DoorWords, opening: Opening) {
		this.#desk = desk;
		this.#place = place;
		this.#words = words;
		this.#opening = opening;
	}

	ask(incoming: Incoming): void {
		if (incoming.madeOf?.document === this.#desk.data.template.id) {
			this.#opening.receive(incoming);
			return;
		}
		const { earlier, cancel } = this.#words;
		const draft = () => {
			this.#place.clear();
			this.#opening.receive(incoming);
		};
		this.#place.say("");
		this.#place.show(
			card(
				earlier.heading,
				element("p", {}, earlier.what(incoming.source)),
				buttons(
					button(earlier.applies, () => this.askDate(incoming)),
					button(earlier.draft, draft),
					button(cancel, () => this.#place.clear(), "tertiary"),
				),
			),
			{ again: incoming.again },
		);
	}

	/** It is the agreement that applies. The day of the draft is not always that of the agreement. */
	askDate(incoming: Incoming): void {
		const { earlier, cancel } = this.#words;
		const { language } = this.#desk.data;
		const made = incoming.madeOf?.date;
		const words = made && wordDate(made, language).replaceAll("\u00a0", " ");
		const field = element("input", {
			type: "text",
			id: "avtalens-dato",
			className: "ds-input",
			autocomplete: "off",
			value: words ?? "",
			"aria-describedby": "avtalens-dato-hjelp avtalens-dato-feil",
		});
		const hint = element(
			"p",
			{ className: "hint", id: "avtalens-dato-hjelp" },
			earlier.dateHint(words),
		);
		const problem = element("p", {
			className: "ds-validation-message",
			id: "avtalens-dato-feil",
			hidden: true,
		});
		const goOn = () => {
			const read = readDate(field.value);
			problem.hidden = read.problem === undefined;
			problem.textContent = read.problem ? this.#words.answerProblem(read.problem) : "";
			if (read.problem) {
				field.setAttribute("aria-invalid", "true");
				field.focus();
			} else this.#buildOn(incoming, read.value);
		};
		this.#place.say("");
		this.#place.show(
			card(
				earlier.dateHeading,
				element(
					"div",
					{ className: "question" },
					element("label", { htmlFor: field.id }, earlier.date),
					hint,
					field,
					problem,
				),
				buttons(
					button(earlier.goOn, goOn, "primary"),
					button(cancel, () => this.#place.clear()),
				),
			),
			{ again: incoming.again },
		);
	}

	#buildOn(incoming: Incoming, date: string | undefined): void {
		this.#place.clear();
		const answers =
			this.#desk.data.kind.kind === "segment"
				? supersedeSegment(incoming.answers as SegmentAnswers, {
						edition: incoming.madeOf?.edition,
						date,
					})
				: supersedeConsumer(incoming.answers as ConsumerAnswers, date);
		// What the form does not ask has no place in the document, and still stands in the file.
		const built: Incoming = { ...incoming, answers: answers as Answers, notAsked: 0 };
		this.#opening.receive(built, { openedWords: this.#words.earlier.opened });
	}
}
