import { atOnce } from "../../../core/slices.ts";
import { byName } from "../by-name.ts";
import type { Answers, Desk } from "../desk.ts";
import { type Control, isBox } from "../is-filled.ts";
import { marksIn, putMarks } from "../marks.ts";
import { replaceRows } from "../rows.ts";

/**
 * Remembers the whole form as it stands: the answers, and also what is typed and cannot be read, or stands in a
 * question that is not asked now.
 * @returns puts the form back so
 */
export function rememberForm(desk: Desk, answers: Answers): () => void {
	const held = controlsOf(desk.form).map((control) => ({
		name: control.name,
		value: control.value,
		isChosen: isChosen(control),
	}));
	const rows = rowsOf(desk.form);
	const marks = marksIn(desk.form);
	return () => {
		desk.cleared.forgetAll();
		desk.put(answers);
		for (const [group, ids] of rows) replaceRows(group, ids);
		const controls = atOnce(byName(controlsOf(desk.form)));
		for (const { name, value, isChosen: chosen } of held) {
			const control = controls
				.get(name)
				?.find((one) => chosen === undefined || one.value === value);
			if (!control) continue;
			if (chosen === undefined) control.value = value;
			else (control as HTMLInputElement).checked = chosen;
		}
		putMarks(desk.form, marks);
		desk.replaced();
		desk.refresh();
	};
}

/** Each list with the ids of its rows, also of those in which nothing can be read. */
function rowsOf(form: HTMLFormElement): [HTMLElement, string[]][] {
	return [...form.querySelectorAll<HTMLElement>("[data-rows]")].map((group) => [
		group,
		[...group.querySelectorAll<HTMLElement>("[data-row]")].map(({ dataset }) => dataset.row ?? ""),
	]);
}

function controlsOf(form: HTMLFormElement): Control[] {
	return [...form.querySelectorAll<Control>("input[name], textarea[name]")];
}

/** Whether it is ticked; undefined where it is typed into. */
function isChosen(control: Control): boolean | undefined {
	return isBox(control) ? control.checked : undefined;
}
