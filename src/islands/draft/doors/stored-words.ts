import { isRecord } from "../../../core/is-record.ts";
import { wordDate } from "../../../core/wording/date.ts";
import type { Desk } from "../desk.ts";
import { isoDay } from "../today.ts";
import type { StoredDraft } from "./stored-draft.ts";
import type { DoorWords } from "./words.ts";

/** What a draft on the device is told by: its title, when it was stored and how many answers it has. */
export function storedWords(
	{ title, saved, case: { answers } }: StoredDraft,
	words: DoorWords,
	desk: Desk,
) {
	const count = countAnswers(answers);
	return { title, time: storedTime(saved, words, desk), answers: words.answerCount(count) };
}

/** It may be a draft of another kind of case, whose fields are not known here: what stands in no group is an answer. */
function countAnswers(answers: unknown): number {
	if (!isRecord(answers)) return answers === undefined ? 0 : 1;
	return Object.values(answers).reduce((sum: number, one) => sum + countAnswers(one), 0);
}

/** When a draft was stored: «kl. 14.32», «3. mars 2027 kl. 09.05». */
export function storedTime(saved: Date, words: DoorWords, { data }: Desk): string {
	return words.device.time(...clockAndDay(saved, data.language));
}

/** The clock, and the day where it is another than today: `["14.32"]`, `["09.05", "3. mars 2027"]`. */
function clockAndDay(
	saved: Date,
	language: Desk["data"]["language"],
	now = new Date(),
): [clock: string, date?: string] {
	const two = (value: number) => String(value).padStart(2, "0");
	const clock = `${two(saved.getHours())}.${two(saved.getMinutes())}`;
	return isoDay(saved) === isoDay(now) ? [clock] : [clock, wordDate(isoDay(saved), language)];
}
