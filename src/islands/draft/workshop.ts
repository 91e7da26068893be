import { assembleCase } from "../../core/cases/assemble-case.ts";
import { consumerLogic } from "../../core/cases/consumer-logic.ts";
import type { Draft } from "../../core/document/draft.ts";
import { entriesOf } from "../../core/schema/has-entry.ts";
import { readAnswers } from "../../core/schema/read-answers.ts";
import { afterPress } from "./after-press.ts";
import { AnswerWords } from "./answer-words.ts";
import { hideWhatIsNotAsked } from "./asked.ts";
import { loadTexts, readDraftData } from "./data.ts";
import { downloadWord } from "./download.ts";
import { ErrorSummary } from "./error-summary.ts";
import { FieldMessages } from "./field-messages.ts";
import { startLinks } from "./go-to.ts";
import { showMoves } from "./moves.ts";
import { Preview } from "./preview.ts";
import { readForm } from "./read-form.ts";
import { startRows } from "./rows.ts";
import { isoDay } from "./today.ts";
import type { AnswerIssue } from "./types.ts";

/** Wires the form to the engine: every answer goes the whole way, from the fields to the draft on the page. */
export async function startWorkshop(workshop: HTMLElement, form: HTMLFormElement): Promise<void> {
	const { template, catalogue, language, fields } = readDraftData(workshop);
	const texts = await loadTexts(language);
	const words = new AnswerWords(language, () => refresh());
	const kind = { ...consumerLogic, fields };
	const hasEntry = entriesOf(catalogue);
	const preview = new Preview(workshop, texts);
	const messages = new FieldMessages(form, fields, texts, words, language);
	const summary = new ErrorSummary(form, texts, (issue) => words.of(issue));
	const openCount = workshop.querySelector<HTMLElement>("[data-open-count]");
	const status = workshop.querySelector<HTMLElement>("[data-status]");

	const read = (): { draft: Draft; issues: readonly AnswerIssue[] } => {
		const data = readForm(form, fields);
		const { answers, issues } = readAnswers(data, kind, hasEntry);
		const today = isoDay(new Date());
		const input = { template, kind, answers, catalogue, language, today };
		return { draft: assembleCase(input), issues };
	};

	const refresh = () => {
		hideWhatIsNotAsked(form);
		const { draft, issues } = read();
		preview.show(draft);
		messages.show(issues);
		summary.update(issues);
		showMoves(form, draft, texts.moves);
		if (openCount) openCount.textContent = texts.openCount(draft.blanks.length);
	};

	const download = async (answers: boolean) => {
		try {
			const name = await downloadWord(read().draft, answers);
			if (status) status.textContent = texts.downloaded(name);
		} catch (error) {
			if (status) status.textContent = texts.downloadFailed;
			throw error;
		}
	};

	const wantDownload = async (answers: boolean) => {
		const { issues } = read();
		if (issues.length === 0) return download(answers);
		try {
			await words.ready();
		} catch (error) {
			if (status) status.textContent = texts.downloadFailed;
			throw error;
		}
		messages.leaveAll(issues);
		messages.show(issues);
		summary.open(issues, () => {
			summary.close();
			void download(answers);
		});
	};

	const whenReleased = afterPress();
	form.addEventListener("input", refresh);
	form.addEventListener("change", ({ target }) => {
		if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
			messages.leave(target.name);
		}
		whenReleased(refresh);
	});
	workshop.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest("button") : null;
		const wanted = button?.dataset.download;
		if (wanted) void wantDownload(wanted === "docx");
		if (button?.dataset.print !== undefined) window.print();
	});
	startRows(form, texts, refresh);
	startLinks(workshop);
	for (const name of leftFields(form)) messages.leave(name);
	refresh();
	workshop.dataset.ready = "";
}

/** What was typed, and left, before the engine was here. */
function leftFields(form: HTMLFormElement): string[] {
	const fields = form.querySelectorAll<HTMLInputElement>("input[type=text], textarea");
	return [...fields]
		.filter((field) => field.value !== "" && field !== document.activeElement)
		.map(({ name }) => name);
}
