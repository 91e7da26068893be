import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { valueAt } from "../../core/value-at.ts";
import { wordValue } from "../../core/wording/value.ts";
import type { Answers, Desk, Reading } from "./desk.ts";
import { element } from "./dom.ts";

/** How long after a change it is brought up to date where all parts stand on one page, in milliseconds. */
const pause = 300;

/** A question with its answer, and what they were made of. */
interface Line {
	readonly key: string;
	readonly element: HTMLElement;
}

/** Every answer, part by part, with the way to change it; what the form decided itself stands here too. */
export class CheckPage {
	readonly #desk: Desk;
	readonly #place: HTMLElement | null;
	#lines: ReadonlyMap<string, Line> = new Map();
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
		const groups = parts.flatMap((part) => {
			const made = questionsIn(part).map((question) => {
				const path = question.dataset.field ?? "";
				const said = lineIn(question, answers, this.#desk);
				const key = JSON.stringify(said);
				const was = before.get(path);
				const line = was?.key === key ? was : { key, element: lineOf(said, this.#desk) };
				lines.set(path, line);
				return line.element;
			});
			return made.length > 0 ? [{ part, made }] : [];
		});
		this.#lines = lines;
		const isSame = [...lines].every(([path, line]) => before.get(path) === line);
		if (isSame && lines.size === before.size) return;
		this.#place?.replaceChildren(...groups.flatMap(({ part, made }) => listOf(part, made)));
	}
}

function questionsIn(part: HTMLElement): HTMLElement[] {
	return [...part.querySelectorAll<HTMLElement>("[data-field]")].filter(
		(question) =>
			question.closest("[hidden]") === null &&
			question.parentElement?.closest("[data-field]") === null,
	);
}

function listOf(part: HTMLElement, lines: readonly HTMLElement[]): HTMLElement[] {
	return [element("h3", {}, titleOf(part)), element("dl", {}, ...lines)];
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
		label: question.querySelector("label, legend")?.firstChild?.textContent?.trim() ?? path,
		values: wordsOf(path, question, answers, desk),
		origins: [
			...(question.dataset.decided === undefined ? [] : [texts.decided]),
			...(isSuggested ? [texts.suggested] : []),
		],
	};
}

function lineOf({ path, label, values, origins }: Said, { texts }: Desk): HTMLElement {
	const said =
		values.length === 0
			? element("dd", { className: "quiet" }, texts.notAnswered)
			: element("dd", {}, ...values.map((value) => element("p", {}, value)));
	said.append(...origins.map((origin) => element("p", { className: "quiet" }, origin)));
	const about = element("span", { className: "visually-hidden" }, ` ${label}`);
	const change = element("a", { href: `#felt-${path}` }, texts.change, about);
	return element("div", {}, element("dt", {}, label), said, element("dd", {}, change));
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
				: [wordValue(cell, `${path}.${key}`, its, catalogue, language)];
		});
		const name = entry.of === "services" ? catalogue.services[one.id]?.name : undefined;
		const head = name ? `${name[language] ?? name.nb}: ` : "";
		return head + cells.join(", ");
	});
}
