import { readers, type TypedKind } from "../../core/schema/readers/index.ts";
import { wordValue } from "../../core/wording/value.ts";
import { answerAt } from "./answer-at.ts";
import type { Desk } from "./desk.ts";
import { entryOf } from "./field-messages.ts";
import type { Control } from "./is-filled.ts";
import type { Preview } from "./preview.ts";
import { putAt } from "./read-form.ts";
import { withId } from "./with-id.ts";

/**
 * Shows at once in the draft what is typed, where the draft has a place for just that answer. What else follows from it
 * can then wait for a pause.
 * @returns whether it can: not where the answer goes, nor where something is said about it
 */
export function showTyped(control: Control, desk: Desk, preview: Preview): boolean {
	const { name } = control;
	const { kind, catalogue, language } = desk.data;
	const entry = entryOf(name, kind.fields);
	if (!desk.latest || !entry || !Object.hasOwn(readers, entry.kind)) return false;
	if (withId(`feil-${name}`, desk.form)?.hidden === false) return false;
	const wasAnswered = answerAt(desk.latest.answers, name) !== undefined;
	const shown = preview.shows(name);
	const { value } = readers[entry.kind as TypedKind](control.value);
	if (value === undefined) return shown !== "answer" && !wasAnswered;
	if (!shown) return wasAnswered;
	if (!holds(name, value, desk)) return false;
	preview.put(name, wordValue(value, name, entry, catalogue, language));
	return true;
}

/** Whether an answer agrees with the others. */
function holds(path: string, value: unknown, { data, latest }: Desk): boolean {
	const checks = data.kind.checks.filter(({ field }) => field === path);
	if (checks.length === 0) return true;
	const answers = structuredClone(latest?.answers ?? {});
	putAt(answers, path, value);
	return checks.every((check) => check.holds(answers as never));
}
