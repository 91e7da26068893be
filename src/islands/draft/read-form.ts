import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import { isAsked } from "./asked.ts";

type Data = Record<string, unknown>;

/**
 * What the form holds, as plain data in the shape of the case, unchecked.
 * A question that is not asked, and one that is not answered, is left out.
 */
export function readForm(form: HTMLFormElement, fields: Vocabulary): Data {
	const data: Data = {};
	for (const [path, entry] of Object.entries(fields)) {
		const value = entry.row ? readRows(form, path, entry.row) : readField(form, path);
		if (value !== undefined) putAt(data, path, value);
	}
	return data;
}

function readField(form: HTMLFormElement, name: string): unknown {
	const controls = controlsOf(form, name);
	const [first] = controls;
	if (first instanceof HTMLInputElement && first.type === "checkbox") {
		const chosen = controls.filter((one) => one instanceof HTMLInputElement && one.checked);
		return chosen.length > 0 ? chosen.map(({ value }) => value) : undefined;
	}
	if (first instanceof HTMLInputElement && first.type === "radio") {
		return controls.find((one) => one instanceof HTMLInputElement && one.checked)?.value;
	}
	return first && first.value.trim() !== "" ? first.value : undefined;
}

type Control = HTMLInputElement | HTMLTextAreaElement;

function controlsOf(form: HTMLFormElement, name: string): Control[] {
	const controls = form.querySelectorAll<Control>(`[name="${CSS.escape(name)}"]`);
	return [...controls].filter(isAsked);
}

/** Rows with nothing in them are not there; a list that says «ingen» is empty, one that says nothing is unanswered. */
function readRows(form: HTMLFormElement, list: string, row: Vocabulary): unknown {
	if (readField(form, list) === "none") return [];
	const rows = rowIds(form, list).flatMap((id): Data[] => {
		const cells: Data = { id };
		for (const key of Object.keys(row)) {
			const value = readField(form, `${list}.${id}.${key}`);
			if (value !== undefined) cells[key] = value;
		}
		const isChosen = controlsOf(form, list).some((one) => one.value === id);
		return isChosen || Object.keys(cells).length > 1 ? [cells] : [];
	});
	return rows.length > 0 ? rows : undefined;
}

/** The ids of the rows: of those that stand in the form, or of the boxes that are ticked. */
function rowIds(form: HTMLFormElement, list: string): string[] {
	const rows = form
		.querySelector(`[data-rows="${CSS.escape(list)}"]`)
		?.querySelectorAll("[data-row]");
	if (rows) return [...rows].map((one) => (one as HTMLElement).dataset.row ?? "");
	const ticked = readField(form, list);
	return Array.isArray(ticked) ? ticked : [];
}

/** Puts a value at a path, `consumer.name`, in groups that are made where they lack. */
export function putAt(data: Data, path: string, value: unknown): void {
	const keys = path.split(".");
	const last = keys.pop() ?? path;
	let group = data;
	for (const key of keys) {
		group[key] ??= {};
		group = group[key] as Data;
	}
	group[last] = value;
}
