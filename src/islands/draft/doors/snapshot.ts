import { atOnce } from "../../../core/slices.ts";
import { byName } from "../by-name.ts";
import type { Answers, Desk } from "../desk.ts";
import { type Control, isBox } from "../is-filled.ts";
import { type Mark, marksIn, putMarks } from "../marks.ts";
import { replaceRows } from "../rows.ts";

/** What a control held. */
interface Held {
	readonly name: string;
	readonly value: string;
	/** Whether it is ticked; undefined where it is typed into. */
	readonly isChosen: boolean | undefined;
}

/** A form as it stood: it can be put back in that form, or in one of the other standard. */
export interface Remembered {
	readonly answers: Answers;
	readonly held: readonly Held[];
	/** The ids of the rows of each list, also of those in which nothing can be read. */
	readonly rows: ReadonlyMap<string, readonly string[]>;
	readonly marks: readonly Mark[];
}

/**
 * Remembers the whole form as it stands: the answers, and also what is typed and cannot be read, or stands in a
 * question that is not asked now.
 */
export function rememberForm({ form }: Desk, answers: Answers): Remembered {
	const held = controlsOf(form).map((control) => ({
		name: control.name,
		value: control.value,
		isChosen: isBox(control) ? control.checked : undefined,
	}));
	const rows = new Map(
		listsOf(form).map((list) => [
			list.dataset.rows ?? "",
			[...list.querySelectorAll<HTMLElement>("[data-row]")].map(({ dataset }) => dataset.row ?? ""),
		]),
	);
	return { answers, held, rows, marks: marksIn(form) };
}

/** Puts the form back as it was. @returns when all of it is shown */
export async function bringBack({ answers, held, rows, marks }: Remembered, desk: Desk) {
	desk.cleared.forgetAll();
	desk.fill(answers);
	for (const list of listsOf(desk.form)) {
		const ids = rows.get(list.dataset.rows ?? "");
		if (ids) replaceRows(list, ids);
	}
	const controls = atOnce(byName(controlsOf(desk.form)));
	for (const { name, value, isChosen } of held) {
		const control = controls
			.get(name)
			?.find((one) => isChosen === undefined || one.value === value);
		if (!control) continue;
		if (isChosen === undefined) control.value = value;
		else (control as HTMLInputElement).checked = isChosen;
	}
	putMarks(desk.form, marks);
	desk.replaced();
	desk.refreshBySlices();
	await desk.caughtUp();
}

function listsOf(form: HTMLFormElement): HTMLElement[] {
	return [...form.querySelectorAll<HTMLElement>("[data-rows]")];
}

function controlsOf(form: HTMLFormElement): Control[] {
	return [...form.querySelectorAll<Control>("input[name], textarea[name]")];
}
