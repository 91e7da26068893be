import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { valueAt } from "../../core/value-at.ts";
import { wordValue } from "../../core/wording/value.ts";
import type { Answers, Desk, Reading } from "./desk.ts";

/** Every answer, part by part, with the way to change it; what the form decided itself stands here too. */
export function showCheckPage(desk: Desk, { answers }: Reading): void {
	const place = desk.workshop.querySelector<HTMLElement>("[data-check]");
	if (!place || place.closest("[data-away]")?.matches("[data-mode=steps] *")) return;
	const parts = [...desk.form.querySelectorAll<HTMLElement>("[data-step]")].filter(
		({ dataset }) => dataset.step !== "se-over",
	);
	place.replaceChildren(...parts.flatMap((part) => partOf(part, answers, desk)));
}

function partOf(part: HTMLElement, answers: Answers, desk: Desk): HTMLElement[] {
	const questions = [...part.querySelectorAll<HTMLElement>("[data-field]")].filter(
		(question) =>
			question.closest("[hidden]") === null &&
			question.parentElement?.closest("[data-field]") === null,
	);
	if (questions.length === 0) return [];
	const heading = document.createElement("h3");
	heading.textContent = titleOf(part);
	const list = document.createElement("dl");
	list.append(...questions.map((question) => lineOf(question, answers, desk)));
	return [heading, list];
}

function titleOf(part: HTMLElement): string {
	const heading = part.querySelector("h2");
	return [...(heading?.childNodes ?? [])]
		.filter((node) => node.nodeType === Node.TEXT_NODE)
		.map(({ textContent }) => textContent)
		.join("")
		.trim();
}

function lineOf(question: HTMLElement, answers: Answers, desk: Desk): HTMLElement {
	const { texts } = desk;
	const path = question.dataset.field ?? "";
	const label = question.querySelector("label, legend")?.firstChild?.textContent?.trim() ?? path;
	const line = document.createElement("div");
	const term = document.createElement("dt");
	term.textContent = label;
	const said = document.createElement("dd");
	const values = wordsOf(path, question, answers, desk);
	if (values.length === 0) {
		said.textContent = texts.notAnswered;
		said.className = "quiet";
	} else said.append(...values.map((value) => paragraph(value)));
	if (question.dataset.decided !== undefined) said.append(paragraph(texts.decided, "quiet"));
	if (question.matches("[data-suggested], :has([data-suggested])")) {
		said.append(paragraph(texts.suggested, "quiet"));
	}
	const change = document.createElement("dd");
	const link = document.createElement("a");
	link.href = `#felt-${path}`;
	const hidden = document.createElement("span");
	hidden.className = "visually-hidden";
	hidden.textContent = ` ${label}`;
	link.append(texts.change, hidden);
	change.append(link);
	line.append(term, said, change);
	return line;
}

function paragraph(text: string, className?: string): HTMLParagraphElement {
	const element = document.createElement("p");
	element.textContent = text;
	if (className) element.className = className;
	return element;
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
