import { startAdvice } from "./advice/index.ts";
import { afterPress } from "./after-press.ts";
import { AnswerWords } from "./answer-words.ts";
import { CheckPage } from "./check-page.ts";
import { loadTexts, readDraftData } from "./data.ts";
import { Desk } from "./desk.ts";
import { say } from "./dom.ts";
import { startDoors } from "./doors/start.ts";
import { startEditions } from "./editions.ts";
import { ErrorSummary, type Mistake, type Mistakes } from "./error-summary.ts";
import { FieldMessages } from "./field-messages.ts";
import { keepFocusInSight } from "./focus-in-sight.ts";
import { startLinks } from "./go-to.ts";
import { isBox, isControl } from "./is-filled.ts";
import { Lapsed } from "./lapsed.ts";
import { mistakesIn, partOf } from "./mistakes.ts";
import { showMoves } from "./moves.ts";
import { showPartStatus } from "./part-status.ts";
import { Preview } from "./preview.ts";
import { startRows } from "./rows.ts";
import { startServiceOrder } from "./service-order.ts";
import { startServices } from "./services.ts";
import type { Steps } from "./steps.ts";
import { showTyped } from "./typing.ts";
import { startWaysOut } from "./ways-out.ts";

/**
 * Wires the form to the engine: every answer goes the whole way, from the fields to the draft on the page.
 * @param signal aborted when the form leaves the page
 */
export async function startWorkshop(
	workshop: HTMLElement,
	form: HTMLFormElement,
	steps: Steps,
	signal: AbortSignal,
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
	const lapsed = new Lapsed(form, desk.cleared);

	let mistakes: Mistakes = { wrong: [], missing: [] };
	desk.whenChangedBySlices(function* (reading) {
		mistakes = yield* mistakesIn(reading, words, texts, form);
		yield;
		messages.show(mistakes.wrong, mistakes.missing);
		yield;
		summary.update(mistakes);
		yield;
		yield* showPartStatus(workshop, [...mistakes.wrong, ...mistakes.missing], texts);
	});
	desk.whenChanged(({ draft }) => {
		showMoves(form, draft, texts.moves);
		for (const count of workshop.querySelectorAll("[data-open-count]")) {
			say(count, texts.openCount(draft.blanks.length));
		}
	});
	desk.whenChanged(({ typed }) => {
		lapsed.tell(typed);
		desk.cleared.update(typed);
	});
	// After what is said in the form, which moves what stands below: the reader may be there by then.
	desk.whenChangedBySlices(({ draft }) => preview.show(draft));
	desk.whenChangedBySlices((reading) => checkPage.show(reading));

	/** Tells what is wrong in a part, and waits for the words that it takes. */
	const mistakesToTell = async (part: HTMLElement | undefined, isMissingTold: boolean) => {
		await desk.caughtUp();
		if (mistakes.wrong.length > 0) await words.ready();
		const { wrong, missing } = mistakes;
		const within = (mistakes: readonly Mistake[]) =>
			part ? mistakes.filter((mistake) => partOf(mistake, part) === part) : mistakes;
		const told = { wrong: within(wrong), missing: isMissingTold ? within(missing) : [] };
		messages.tell([...told.wrong, ...told.missing]);
		messages.show(wrong, missing);
		return told;
	};

	steps.mayLeave = async (part) => {
		const told = await mistakesToTell(part, true);
		if (told.wrong.length + told.missing.length === 0) return true;
		return new Promise((answer) => {
			summary.open(part, told, { words: texts.goOnAnyway, act: () => answer(true) });
		});
	};
	steps.shown = () => {
		summary.close();
		// Nothing is answered by it: all else that is shown is as it was.
		if (checkPage.isShown) desk.refreshBySlices();
	};

	const refresh = () => desk.refreshBySlices();
	const whenReleased = afterPress();
	let heard: EventTarget | null = null;
	form.addEventListener("input", ({ target }) => {
		heard = target;
		if (!isControl(target)) return;
		if (isBox(target)) messages.leave(target.name);
		if (showTyped(target, desk, preview)) desk.refreshSoon();
		else refresh();
	});
	form.addEventListener("change", ({ target }) => {
		const isHeard = target === heard;
		whenReleased(() => {
			if (!isControl(target)) return;
			// A box that was ticked has been told of by its other event.
			if (isHeard && isBox(target)) return;
			messages.leave(target.name);
			// What is on its way may have passed the messages, and did not know then that the field was left.
			if (!isHeard || desk.isBehind) refresh();
			else messages.show(mistakes.wrong, mistakes.missing);
		});
	});
	addEventListener("beforeprint", () => desk.finish(), { signal });
	startWaysOut(desk, summary, () => mistakesToTell(undefined, false));
	keepFocusInSight(desk);
	startRows(form, texts, refresh);
	startServices(desk, refresh);
	startServiceOrder(desk, refresh);
	startLinks(workshop, steps);
	startEditions(desk);
	for (const name of leftFields(form)) messages.leave(name);
	desk.refresh();
	desk.doors = startDoors(desk, signal);
	workshop.dataset.ready = "";
	void adviseOn(desk);
	return desk;
}

/** The law is fetched beside the engine. Where the connection fails, the next answer tries again. */
async function adviseOn(desk: Desk): Promise<void> {
	try {
		await startAdvice(desk);
	} catch {
		desk.form.addEventListener("change", () => void adviseOn(desk), { once: true });
	}
}

/** What was typed, and left, before the engine was here. */
function leftFields(form: HTMLFormElement): string[] {
	const fields = form.querySelectorAll<HTMLInputElement>("input[type=text], textarea");
	return [...fields]
		.filter((field) => field.value !== "" && field !== document.activeElement)
		.map(({ name }) => name);
}
