import type { Vocabulary } from "../../core/schema/vocabulary.ts";
import type { Slices } from "../../core/slices.ts";
import { isAsked } from "./asked.ts";
import { byName } from "./by-name.ts";
import { type Control, isControl } from "./is-filled.ts";
import { inOrder } from "./order.ts";

type Data = Record<string, unknown>;

type Controls = ReadonlyMap<string, readonly Control[]>;

/**
 * What the form holds, as plain data in the shape of the case, unchecked.
 * A question that is not asked, and one that is not answered, is left out.
 */
export function* readForm(form: HTMLFormElement, fields: Vocabulary): Slices<Data> {
	const data: Data = {};
	const controls = yield* byName(controlsIn(form));
	for (const [path, entry] of Object.entries(fields)) {
		yield;
		const value = entry.row
			? yield* readRows(form, controls, path, entry.row)
			: readField(controls, path);
		if (value !== undefined) putAt(data, path, value);
	}
	return data;
}

function* controlsIn(form: HTMLFormElement): Iterable<Control> {
	// As they are now: a button that comes or goes meanwhile moves none of them.
	for (const element of [...form.elements]) if (isControl(element)) yield element;
}

function readField(controls: Controls, name: string): unknown {
	const all = controls.get(name) ?? [];
	const first = all.find(isAsked);
	if (first?.type === "checkbox") {
		const chosen = all.filter((one) => isChecked(one) && isAsked(one));
		return chosen.length > 0 ? chosen.map(({ value }) => value) : undefined;
	}
	if (first?.type === "radio") {
		return all.find((one) => isChecked(one) && isAsked(one))?.value;
	}
	return first && first.value.trim() !== "" ? first.value : undefined;
}

function isChecked(control: Control): boolean {
	return control instanceof HTMLInputElement && control.checked;
}

/** Rows with nothing in them are not there; a list that says «ingen» is empty, one that says nothing is unanswered. */
function* readRows(
	form: HTMLFormElement,
	controls: Controls,
	list: string,
	row: Vocabulary,
): Slices<unknown> {
	const said = readField(controls, list);
	if (said === "none") return [];
	yield;
	const asked = (controls.get(list) ?? []).filter(isAsked);
	yield;
	const listed = new Set(asked.map(({ value }) => value));
	const keys = Object.keys(row);
	const rows: Data[] = [];
	for (const id of rowIds(form, list, said)) {
		yield;
		const cells: Data = { id };
		for (const key of keys) {
			const value = readField(controls, `${list}.${id}.${key}`);
			if (value !== undefined) cells[key] = value;
		}
		if (listed.has(id) || Object.keys(cells).length > 1) rows.push(cells);
	}
	return rows.length > 0 ? rows : undefined;
}

/** The ids of the rows: of those that stand in the form, or of the boxes that are ticked, in the order that they were given. */
function rowIds(form: HTMLFormElement, list: string, said: unknown): readonly string[] {
	const rows = form
		.querySelector(`[data-rows="${CSS.escape(list)}"]`)
		?.querySelectorAll("[data-row]");
	if (rows) return [...rows].map((one) => (one as HTMLElement).dataset.row ?? "");
	return Array.isArray(said) ? inOrder(form, list, said) : [];
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
