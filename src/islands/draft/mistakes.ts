import type { DraftTexts } from "../../texts/draft.ts";
import type { AnswerWords } from "./answer-words.ts";
import type { Reading } from "./desk.ts";
import type { Mistake } from "./error-summary.ts";

/** What hinders the way on: answers that could not be taken, and then questions that are not answered. */
export function mistakesIn(
	{ issues, draft }: Pick<Reading, "issues" | "draft">,
	words: AnswerWords,
	texts: DraftTexts,
): { readonly wrong: readonly Mistake[]; readonly missing: readonly Mistake[] } {
	const wrong = issues.map((issue) => ({ path: issue.path, sentence: () => words.of(issue) }));
	const told = new Set(issues.map(({ path }) => path));
	const missing = draft.blanks
		.filter(({ path }) => !told.has(path))
		.map(({ path, label }) => ({ path, sentence: () => texts.missing(label) }));
	return { wrong, missing };
}

/** Those whose question stands in a part of the form. */
export function mistakesWithin(part: HTMLElement, mistakes: readonly Mistake[]): Mistake[] {
	return mistakes.filter(({ path }) => {
		const place = part.querySelector(`#${CSS.escape(`felt-${path}`)}`);
		return place !== null && place.closest("[hidden]") === null;
	});
}
