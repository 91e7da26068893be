import type { Slices } from "../../core/slices.ts";
import type { DraftTexts } from "../../texts/draft.ts";
import type { AnswerWords } from "./answer-words.ts";
import type { Reading } from "./desk.ts";
import type { Mistake, Mistakes } from "./error-summary.ts";
import { openFirstQuestions } from "./first-questions.ts";
import { questionAt, withId } from "./with-id.ts";

/** What hinders the way on: answers that could not be taken, and then questions that are not answered. */
export function* mistakesIn(
	{ issues, answers, draft }: Reading,
	words: AnswerWords,
	texts: DraftTexts,
	form: HTMLElement,
): Slices<Mistakes> {
	const wrong = issues.map((issue) => ({ path: issue.path, sentence: () => words.of(issue) }));
	const told = new Set(issues.map(({ path }) => path));
	const first = openFirstQuestions(form, answers).map(({ dataset }) => ({
		path: dataset.field ?? "",
		sentence: () => texts.missing(dataset.blankWords ?? ""),
	}));
	const missing: Mistake[] = [...first];
	for (const { path, field, label } of draft.blanks) {
		yield;
		// A row that is not there has no place of its own: its list has.
		const isThere = questionAt(path, form) !== null;
		missing.push({ path: isThere ? path : field, sentence: () => texts.missing(label) });
	}
	return { wrong, missing: missing.filter(({ path }) => !told.has(path)) };
}

/** The part of the form that the question of a mistake stands in, if it is asked. */
export function partOf({ path }: Mistake, within: HTMLElement): HTMLElement | null {
	const place = withId(`felt-${path}`, within);
	return place?.closest("[hidden]") === null ? place.closest("[data-step]") : null;
}
