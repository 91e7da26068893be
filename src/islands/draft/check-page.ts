import { isLong } from "../../core/document/long-list.ts";
import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import type { Slices } from "../../core/slices.ts";
import { valueAt } from "../../core/value-at.ts";
import { wordRow } from "../../core/wording/row.ts";
import { wordValue } from "../../core/wording/value.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import type { Answers, Desk, Reading } from "./desk.ts";
import { arrange, element } from "./dom.ts";
import { openFirstQuestions } from "./first-questions.ts";
import { labelOf } from "./label-of.ts";

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

	constructor(desk: Desk) {
		this.#desk = desk;
		this.#place = desk.workshop.querySelector("[data-check]");
	}

	/** Whether the reader has it on the page now. Else it is left as it is until then. */
	get isShown(): boolean {
		return this.#place?.closest("[data-mode=steps] [data-away]") === null;
	}

	/** Puts in what is another, at once when all of it is known, and leaves the rest. */
	*show({ answers }: Reading): Slices {
		if (!this.isShown) return;
		const parts = [...this.#desk.form.querySelectorAll<HTMLElement>("[data-step]")].filter(
			({ dataset }) => dataset.step !== "se-over",
		);
		const open = new Set(openFirstQuestions(this.#desk.form, answers));
		// A first question that a later one has answered has nothing to say of its own.
		const isSaid = (question: HTMLElement) =>
			open.has(question) || !question.matches("[data-first]:not(:has(input:checked))");
		const suggested = this.#desk.form.querySelectorAll("[data-suggested]");
		const known = new Map<HTMLElement, readonly Said[]>();
		for (const part of parts) {
			yield;
			const said: Said[] = [];
			for (const question of questionsIn(part).filter(isSaid)) {
				yield;
				said.push(lineIn(question, answers, suggested, this.#desk));
			}
			if (said.length > 0) known.set(part, said);
		}
		yield;
		this.#write(known);
	}

	#write(known: ReadonlyMap<HTMLElement, readonly Said[]>): void {
		const before = this.#lines;
		const lines = new Map<string, Line>();
		const lists = [...known].flatMap(([part, all]) => {
			const made = all.map((said) => {
				const line = lineOf(said, before.get(said.path), this.#desk);
				lines.set(said.path, line);
				return line.element;
			});
			return this.#listOf(part, made);
		});
		this.#lines = lines;
		if (this.#place) arrange(this.#place, lists);
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
	/** The answer and how it came to be: what is compared at the next change. */
	readonly key: string;
}

/** @param suggested every question of the form whose answer is suggested */
function lineIn(
	question: HTMLElement,
	answers: Answers,
	suggested: NodeListOf<Element>,
	desk: Desk,
): Said {
	const { texts } = desk;
	const path = question.dataset.field ?? "";
	const values = wordsOf(path, question, answers, desk);
	const isSuggested = [...suggested].some((one) => question.contains(one));
	const origins = [
		...(question.dataset.decided === undefined ? [] : [texts.decided]),
		...(isSuggested ? [texts.suggested] : []),
	];
	const key = JSON.stringify([values, origins]);
	return { path, label: labelOf(question) ?? path, values, origins, key };
}

/** The line of a question: that which stood there, with other words in it where the answer is another. */
function lineOf(said: Said, was: Line | undefined, { texts }: Desk): Line {
	const { label, path, values, key } = said;
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
