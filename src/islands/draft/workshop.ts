import { startAdvice } from "./advice/index.ts";
import { afterPress } from "./after-press.ts";
import { AnswerWords } from "./answer-words.ts";
import { CheckPage } from "./check-page.ts";
import { loadTexts, readDraftData } from "./data.ts";
import { Desk } from "./desk.ts";
import { downloadWord } from "./download.ts";
import { ErrorSummary, type Mistake } from "./error-summary.ts";
import { FieldMessages } from "./field-messages.ts";
import { startLinks } from "./go-to.ts";
import { mistakesIn, mistakesWithin } from "./mistakes.ts";
import { showMoves } from "./moves.ts";
import { showPartStatus } from "./part-status.ts";
import { Preview } from "./preview.ts";
import { startRows } from "./rows.ts";
import type { Steps } from "./steps.ts";
import { showTyped } from "./typing.ts";

/** Wires the form to the engine: every answer goes the whole way, from the fields to the draft on the page. */
export async function startWorkshop(
	workshop: HTMLElement,
	form: HTMLFormElement,
	steps: Steps,
): Promise<Desk> {
	const data = await readDraftData(workshop);
	const { language, kind } = data;
	const texts = await loadTexts(language);
	const desk = new Desk(workshop, form, data, texts);
	const words = new AnswerWords(language, () => desk.refresh());
	const preview = new Preview(workshop, texts);
	const messages = new FieldMessages(form, kind.fields, texts, words, language);
	const summary = new ErrorSummary(texts);
	const checkPage = new CheckPage(desk);
	const status = workshop.querySelector<HTMLElement>("[data-status]");

	let mistakes = { wrong: [] as readonly Mistake[], missing: [] as readonly Mistake[] };
	desk.whenChangedBySlices(({ draft }) => preview.show(draft));
	desk.whenChanged((reading) => {
		mistakes = mistakesIn(reading, words, texts, form);
		const all = [...mistakes.wrong, ...mistakes.missing];
		messages.show(mistakes.wrong, mistakes.missing);
		summary.update(all);
		showPartStatus(workshop, all, texts);
	});
	desk.whenChanged(({ draft }) => {
		showMoves(form, draft, texts.moves);
		for (const count of workshop.querySelectorAll("[data-open-count]")) {
			count.textContent = texts.openCount(draft.blanks.length);
		}
	});
	desk.whenChanged((reading) => checkPage.show(reading));

	const download = async (answers: boolean) => {
		try {
			const name = await downloadWord(desk.read().draft, answers);
			if (status) status.textContent = texts.downloaded(name);
		} catch (error) {
			if (status) status.textContent = texts.downloadFailed;
			throw error;
		}
	};

	/** Tells what is wrong in a part, and waits for the words that it takes. */
	const mistakesToTell = async (part: HTMLElement | undefined, isMissingTold: boolean) => {
		const reading = desk.read();
		if (reading.issues.length > 0) await words.ready();
		const { wrong, missing } = mistakesIn(reading, words, texts, form);
		const all = [...wrong, ...(isMissingTold ? missing : [])];
		const told = part ? mistakesWithin(part, all) : all;
		messages.tell(told);
		messages.show(wrong, missing);
		return told;
	};

	const wantDownload = async (button: HTMLElement, answers: boolean) => {
		const part = button.closest<HTMLElement>("[data-step]");
		try {
			const told = await mistakesToTell(undefined, false);
			if (told.length === 0 || !part) return download(answers);
			const goOn = { words: texts.downloadAnyway, act: () => void download(answers) };
			summary.open(part, told, goOn);
		} catch (error) {
			if (status) status.textContent = texts.downloadFailed;
			throw error;
		}
	};

	steps.mayLeave = async (part) => {
		const told = await mistakesToTell(part, true);
		if (told.length === 0) return true;
		return new Promise((answer) => {
			summary.open(part, told, { words: texts.goOnAnyway, act: () => answer(true) });
		});
	};
	steps.shown = () => {
		summary.close();
		desk.refresh();
	};

	const refresh = () => desk.refresh();
	const whenReleased = afterPress();
	let heard: EventTarget | null = null;
	form.addEventListener("input", ({ target }) => {
		heard = target;
		if (target instanceof Element && showTyped(target, desk, preview)) desk.refreshSoon();
		else refresh();
	});
	form.addEventListener("change", ({ target }) => {
		const isHeard = target === heard && !desk.isBehind;
		whenReleased(() => {
			if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
				messages.leave(target.name);
			}
			// A box that was ticked has been told of by its other event.
			if (isHeard) messages.show(mistakes.wrong, mistakes.missing);
			else refresh();
		});
	});
	workshop.addEventListener("click", ({ target }) => {
		const button = target instanceof Element ? target.closest("button") : null;
		const wanted = button?.dataset.download;
		if (button && wanted) void wantDownload(button, wanted === "docx");
		if (button?.dataset.print !== undefined) window.print();
	});
	startRows(form, texts, refresh);
	startLinks(workshop, steps);
	for (const name of leftFields(form)) messages.leave(name);
	refresh();
	workshop.dataset.ready = "";
	void startAdvice(desk);
	return desk;
}

/** What was typed, and left, before the engine was here. */
function leftFields(form: HTMLFormElement): string[] {
	const fields = form.querySelectorAll<HTMLInputElement>("input[type=text], textarea");
	return [...fields]
		.filter((field) => field.value !== "" && field !== document.activeElement)
		.map(({ name }) => name);
}
