import { assembleCaseBySlices } from "../../core/cases/assemble-case.ts";
import type { Draft, WordedFinding } from "../../core/document/draft.ts";
import { entriesOf } from "../../core/schema/has-entry.ts";
import { type HasEntry, readAnswers } from "../../core/schema/read-answers.ts";
import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import { atOnce, type Slices } from "../../core/slices.ts";
import { valueAt } from "../../core/value-at.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import { hideWhatIsNotAsked } from "./asked.ts";
import { ClearedAnswers } from "./cleared-answers.ts";
import type { DraftData } from "./data.ts";
import type { StartedDoors } from "./doors/start.ts";
import { fillForm } from "./fill-form.ts";
import { Later } from "./later.ts";
import { type Mark, putMarks } from "./marks.ts";
import { merged } from "./merged.ts";
import { giveOrder } from "./order.ts";
import { putAt, readForm } from "./read-form.ts";
import { isoDay } from "./today.ts";
import type { AnswerIssue } from "./types.ts";

export type Answers = Readonly<Record<string, unknown>>;

/** How long after a key what it leads to is shown, beside the words themselves, in milliseconds: longer than between two. */
const pause = 200;

/** What was answered at one moment. */
export interface Answered {
	/** As it was typed: also what could not be taken. */
	readonly typed: Answers;
	/** All answers of the case: those of the form, and those that lie aside. */
	readonly answers: Answers;
	readonly issues: readonly AnswerIssue[];
}

/** What the form says at one moment. */
export interface Reading extends Answered {
	readonly draft: Draft;
}

/**
 * What the parts of the generator share: the form with its answers, and the draft that follows from them. The form
 * holds the answers; those that it does not ask, of an earlier agreement or for another document over the same case,
 * lie aside until they are asked for.
 */
export class Desk {
	readonly workshop: HTMLElement;
	readonly form: HTMLFormElement;
	readonly data: DraftData;
	readonly texts: DraftTexts;
	readonly hasEntry: HasEntry;
	readonly cleared = new ClearedAnswers(this);
	/** What the advice says of answers, once it is here. */
	judge: (answers: Answers) => readonly WordedFinding[] = () => [];
	/** Puts in the form what follows from answers, once the advice is here; says whether the form is another then. */
	follow: ((answered: Answered) => Slices<boolean>) | undefined;
	/** Called when others take the place of all answers: what is another then is no change of an earlier answer. */
	replaced: () => void = () => undefined;
	/** What is begun at the ways in, and can be taken along to another form. */
	doors: StartedDoors | undefined;
	/** What was read at the last change that was told. */
	latest: Reading | undefined;
	/** What is answered of the case, and this form does not ask. */
	aside: Answers = {};
	#asked: Vocabulary | undefined;
	readonly #later: Later;
	readonly #listeners: ((reading: Reading) => Slices | readonly [])[] = [];

	constructor(workshop: HTMLElement, form: HTMLFormElement, data: DraftData, texts: DraftTexts) {
		this.workshop = workshop;
		this.form = form;
		this.data = data;
		this.texts = texts;
		this.hasEntry = entriesOf(data.catalogue);
		this.#later = new Later((isWaiting) => workshop.toggleAttribute("data-behind", isWaiting));
	}

	/**
	 * The whole way, from the fields of the form to the draft.
	 * @param template that of the page, unless the draft is to be made with more in it
	 */
	read(template = this.data.template): Reading {
		return atOnce(this.#drafted(this.answered(), template));
	}

	/** The answers that could be taken, and what is wrong with the others. */
	answered(typed = this.typed()): Answered {
		const { answers, issues } = readAnswers(typed, this.data.kind, this.hasEntry);
		return { typed, answers: answers as Answers, issues };
	}

	/** All that is answered, as it was typed: also what could not be taken. */
	typed(): Answers {
		return atOnce(this.#typed());
	}

	*#typed(): Slices<Answers> {
		yield* hideWhatIsNotAsked(this.form);
		yield;
		return merged(this.aside, yield* readForm(this.form, this.#askedFields()));
	}

	/**
	 * Puts answers in the place of those that are here, in the form and aside. What follows is shown a little at a time:
	 * there may be hundreds of services.
	 * @param marks what is known of the answers beside what they are
	 * @returns when all is shown
	 */
	put(answers: Answers, marks: readonly Mark[] = []): Promise<void> {
		this.fill(answers, marks);
		this.refreshBySlices();
		return this.caughtUp();
	}

	/** The same, and shows nothing of it yet. */
	fill(answers: Answers, marks: readonly Mark[] = []): void {
		const { kind, language } = this.data;
		const asked = this.#askedFields();
		const aside: Record<string, unknown> = {};
		for (const path of Object.keys(kind.fields)) {
			const value = valueAt(answers, path);
			if (value !== undefined && !Object.hasOwn(asked, path)) putAt(aside, path, value);
		}
		this.aside = aside;
		fillForm(this.form, answers, asked, language);
		for (const [path, { row }] of Object.entries(asked)) {
			const rows =
				row && (valueAt(answers, path) as readonly { readonly id: string }[] | undefined);
			if (row) giveOrder(this.form, path, rows?.map(({ id }) => id) ?? []);
		}
		putMarks(this.form, marks);
		this.replaced();
	}

	/** Puts some answers in the form or aside, and leaves the others as they are: also what stands in a question that is not asked. */
	putOnly(answers: Answers, paths: ReadonlySet<string>): void {
		this.putAside(answers, paths);
		const asked = Object.entries(this.#askedFields()).filter(([path]) => paths.has(path));
		fillForm(this.form, answers, Object.fromEntries(asked), this.data.language);
		this.refresh();
	}

	/** Lays some answers aside, where this form does not ask for them. */
	putAside(answers: Answers, paths: ReadonlySet<string>): void {
		const aside: Record<string, unknown> = structuredClone(this.aside);
		for (const path of paths) {
			if (!this.asks(path)) putAt(aside, path, valueAt(answers, path));
		}
		this.aside = aside;
	}

	/** @param path of a question, or of a row: `endDate`, `services.inntekt` */
	asks(path: string): boolean {
		const asked = this.#askedFields();
		return Object.hasOwn(asked, path) || Object.hasOwn(asked, path.split(".")[0] ?? "");
	}

	/** @param listener told of every change, in the order in which they asked */
	whenChanged(listener: (reading: Reading) => void): void {
		this.#listeners.push((reading) => {
			listener(reading);
			return [];
		});
	}

	/** The same for what takes so long that the reader may press a key meanwhile. */
	whenChangedBySlices(listener: (reading: Reading) => Slices): void {
		this.#listeners.push(listener);
	}

	/** Something in the form is another: all that shows it is brought up to date. */
	refresh(): void {
		this.#later.finish(this.#renewed());
	}

	/** The same a little at a time, so that the page answers meanwhile: where an answer may take long to show. */
	refreshBySlices(): void {
		this.#later.start(this.#whileHere(this.#renewed()));
	}

	/** The same in a moment: for what is typed, when the words themselves are shown already. */
	refreshSoon(): void {
		this.#later.start(this.#whileHere(this.#renewed()), pause);
	}

	/** Whether something in the form is another, and is not shown yet. */
	get isBehind(): boolean {
		return this.#later.isWaiting;
	}

	/** The same at once, for what takes the form or the draft as it stands. */
	finish(): void {
		if (this.isBehind) this.refresh();
	}

	/** The same a little at a time, and soon, for what can wait until all is shown. */
	caughtUp(): Promise<void> {
		return this.#later.done();
	}

	*#renewed(): Slices {
		let answered: Answered;
		do {
			const typed = yield* this.#typed();
			yield;
			answered = this.answered(typed);
			yield;
		} while (this.follow && (yield* this.follow(answered)));
		yield;
		const reading = yield* this.#drafted(answered);
		this.latest = reading;
		for (const listener of this.#listeners) {
			yield;
			yield* listener(reading);
		}
	}

	*#drafted({ typed, answers, issues }: Answered, template = this.data.template): Slices<Reading> {
		const { catalogue, language, kind } = this.data;
		const findings = this.judge(answers);
		yield;
		const today = isoDay(new Date());
		const draft = yield* assembleCaseBySlices({
			template,
			kind,
			answers: answers as never,
			catalogue,
			language,
			today,
			findings,
		});
		return { typed, answers, issues, draft };
	}

	/** Another form may have taken the place of this one. */
	*#whileHere(work: Slices): Slices {
		while (this.form.isConnected && !work.next().done) yield;
	}

	/** Those that the form has a place for: the same as long as the page is open. */
	#askedFields(): Vocabulary {
		this.#asked ??= Object.fromEntries(
			Object.entries(this.data.kind.fields).filter(
				([path]) => this.form.querySelector(`[data-field="${CSS.escape(path)}"]`) !== null,
			),
		);
		return this.#asked;
	}
}
