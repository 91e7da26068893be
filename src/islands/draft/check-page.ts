import { isLong } from "../../core/document/long-list.ts";
import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { valueAt } from "../../core/value-at.ts";
import { wordRow } from "../../core/wording/row.ts";
import { wordValue } from "../../core/wording/value.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import type { Answers, Desk, Reading } from "./desk.ts";
import { arrange, element } from "./dom.ts";
import { openFirstQuestions } from "./first-questions.ts";
import { labelOf } from "./label-of.ts";

/** How long after a change it is brought up to date where all parts stand on one page, in milliseconds. */
const pause = 300;

/** A question with its answer, and what they were made of. */
interface Line {
	readonly label: string;
	readonly key: string;
	readonly element: HTMLElement;
}

/** Every answer, part by part, with the way to change it; what the form decided itself stands here too. */
export class CheckPage {
	readonly #desk: Desk;
	readonly #place: HTMLElement | null;
	#lines: ReadonlyMap<string, Line> = new Map();
	readonly #lists = new Map<HTMLElement, readonly [HTMLElement, HTMLElement]>();
	#timer = 0;

	constructor(desk: Desk) {
		this.#desk = desk;
		this.#place = desk.workshop.querySelector("[data-check]");
	}

	show({ answers }: Reading): void {
		clearTimeout(this.#timer);
		if (!this.#place || this.#place.closest("[data-away]")?.matches("[data-mode=steps] *")) return;
		const isAlone = this.#desk.workshop.dataset.mode === "steps";
		if (isAlone || this.#lines.size === 0) this.#write(answers);
		// Nobody reads it while typing above it.
		else this.#timer = window.setTimeout(() => this.#write(answers), pause);
	}

	/** Puts in what is another, and leaves the rest. */
	#write(answers: Answers): void {
		const parts = [...this.#desk.form.querySelectorAll<HTMLElement>("[data-step]")].filter(
			({ dataset }) => dataset.step !== "se-over",
		);
		const before = this.#lines;
		const lines = new Map<string, Line>();
		const open = new Set(openFirstQuestions(this.#desk.form, answers));
		// A first question that a later one has answered has nothing to say of its own.
		const isSaid = (question: HTMLElement) =>
			open.has(question) || !question.matches("[data-first]:not(:has(input:checked))");
		const groups = parts.flatMap((part) => {
			const made = questionsIn(part)
				.filter(isSaid)
				.map((question) => {
					const said = lineIn(question, answers, this.#desk);
					const line = lineOf(said, before.get(said.path), this.#desk);
					lines.set(said.path, line);
					return line.element;
				});
			return made.length > 0 ? [{ part, made }] : [];
		});
		this.#lines = lines;
		if (!this.#place) return;
		arrange(
			this.#place,
			groups.flatMap(({ part, made }) => this.#listOf(part, made)),
		);
	}

	/** The heading and the list of a part, which stay as long as the form. */
	#listOf(part: HTMLElement, lines: readonly HTMLElement[]): readonly HTMLElement[] {
		const known = this.#lists.get(part) ?? [element("h3", {}, titleOf(part)), element("dl", {})];
		this.#lists.set(part, known);
		arrange(known[1], lines);
		return known;
	}
}

function questionsIn(part: HTMLElement): HTMLElement[] {
	return [...part.querySelectorAll<HTMLElement>("[data-field]")].filter(
		(question) =>
			question.closest("[hidden]") === null &&
			question.parentElement?.closest("[data-field]") === null,
	);
}

function titleOf(part: HTMLElement): string {
	const heading = part.querySelector("h2");
	return [...(heading?.childNodes ?? [])]
		.filter((node) => node.nodeType === Node.TEXT_NODE)
		.map(({ textContent }) => textContent)
		.join("")
		.trim();
}

/** What is said at a line. */
interface Said {
	readonly path: string;
	readonly label: string;
	readonly values: readonly string[];
	/** How the answer came to be, where the reader did not give it. */
	readonly origins: readonly string[];
}

function lineIn(question: HTMLElement, answers: Answers, desk: Desk): Said {
	const { texts } = desk;
	const path = question.dataset.field ?? "";
	const isSuggested = question.matches("[data-suggested], :has([data-suggested])");
	return {
		path,
		label: labelOf(question) ?? path,
		values: wordsOf(path, question, answers, desk),
		origins: [
			...(question.dataset.decided === undefined ? [] : [texts.decided]),
			...(isSuggested ? [texts.suggested] : []),
		],
	};
}

/** The line of a question: that which stood there, with other words in it where the answer is another. */
function lineOf(said: Said, was: Line | undefined, { texts }: Desk): Line {
	const { label, path, values, origins } = said;
	const key = JSON.stringify([values, origins]);
	if (was?.label === label) {
		if (was.key === key) return was;
		was.element.children[1]?.replaceWith(answerOf(said, texts));
		was.element.classList.toggle("long", isLong(values));
		return { ...was, key };
	}
	const about = element("span", { className: "visually-hidden" }, ` ${label}`);
	const change = element("a", { href: `#felt-${path}` }, texts.change, about);
	const question = element("dt", {}, label);
	const className = isLong(values) ? "long" : "";
	const line = element(
		"div",
		{ className },
		question,
		answerOf(said, texts),
		element("dd", {}, change),
	);
	return { label, key, element: line };
}

function answerOf({ values, origins }: Said, texts: DraftTexts): HTMLElement {
	const said =
		values.length === 0
			? element("dd", { className: "quiet" }, texts.notAnswered)
			: element("dd", {}, ...values.map((value) => element("p", {}, value)));
	said.append(...origins.map((origin) => element("p", { className: "quiet" }, origin)));
	return said;
}

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** The answer in words, a line for each row. */
function wordsOf(path: string, question: HTMLElement, answers: Answers, desk: Desk): string[] {
	const { catalogue, language, kind } = desk.data;
	const entry = kind.fields[path];
	// A question that stands in no document is answered in the form alone.
	if (!entry) {
		const chosen = question.querySelector<HTMLInputElement>("input:checked");
		return chosen ? [chosen.closest("label")?.textContent?.trim() ?? ""] : [];
	}
	const value = valueAt(answers, path);
	if (value === undefined) return [];
	const words = (one: unknown, name: string, its: VocabularyEntry) =>
		its.kind === "choice"
			? (question
					.querySelector(`[value="${CSS.escape(String(one))}"]`)
					?.closest("label")
					?.textContent?.trim() ?? wordValue(one, name, its, catalogue, language))
			: wordValue(one, name, its, catalogue, language);
	const { row } = entry;
	if (!row) return [words(value, path, entry)];
	const rows = value as readonly Row[];
	if (rows.length === 0) return [desk.texts.none];
	return rows.map((one) => {
		const cells = Object.entries(row).flatMap(([key, its]) => {
			const cell = one[key];
			return cell === undefined
				? []
				: [wordValue(cell, `${path}.${key}`, its, catalogue, language, one.id)];
		});
		const service = entry.of === "services" ? catalogue.services[one.id]?.name : undefined;
		const said = wordRow(cells);
		return service ? [service[language] ?? service.nb, said].filter(Boolean).join(": ") : said;
	});
}
