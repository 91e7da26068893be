import type { Kind } from "../../core/schema/kinds.ts";
import type { Vocabulary, VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { atOnce } from "../../core/slices.ts";
import { valueAt } from "../../core/value-at.ts";
import { wordDate } from "../../core/wording/date.ts";
import { wordOrganisationNumber } from "../../core/wording/organisation-number.ts";
import { wordTelephone } from "../../core/wording/telephone.ts";
import { byName } from "./by-name.ts";
import { type Control, isControl } from "./is-filled.ts";
import { replaceRows } from "./rows.ts";
import type { Language } from "./types.ts";

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A form as it is filled. */
interface Filling {
	readonly controls: ReadonlyMap<string, readonly Control[]>;
	/** The lists whose rows are written; of the others, rows are chosen among those that there are. */
	readonly written: ReadonlySet<string>;
	readonly language: Language;
}

/** Puts answers into the form, in the place of those that stand there. What the answers lack is emptied. */
export function fillForm(
	form: HTMLFormElement,
	answers: unknown,
	fields: Vocabulary,
	language: Language,
): void {
	// What could be undone stood in other answers.
	for (const undo of form.querySelectorAll("[data-paste-undo]")) undo.remove();
	const written = new Set<string>();
	for (const group of form.querySelectorAll<HTMLElement>("[data-rows]")) {
		const list = group.dataset.rows ?? "";
		if (!fields[list]?.row) continue;
		written.add(list);
		replaceRows(group, rowsAt(answers, list)?.map(({ id }) => id) ?? []);
	}
	// A list may have hundreds of rows: they are all there now, and are looked through once.
	const controls = atOnce(byName([...form.elements].filter(isControl)));
	const filling = { controls, written, language };
	for (const [path, entry] of Object.entries(fields)) {
		if (entry.row) fillRows(filling, path, entry.row, rowsAt(answers, path));
		else fillField(filling, path, entry, valueAt(answers, path));
	}
}

function rowsAt(answers: unknown, list: string): readonly Row[] | undefined {
	return valueAt(answers, list) as readonly Row[] | undefined;
}

function fillRows(
	filling: Filling,
	list: string,
	row: Vocabulary,
	rows: readonly Row[] | undefined,
): void {
	const isWritten = filling.written.has(list);
	const said = isWritten ? rows && [rows.length > 0 ? "some" : "none"] : rows?.map(({ id }) => id);
	choose(filling, list, said);
	for (const one of rows ?? []) {
		for (const [key, entry] of Object.entries(row)) {
			fillField(filling, `${list}.${one.id}.${key}`, entry, one[key]);
		}
	}
}

function fillField(
	filling: Filling,
	name: string,
	{ kind }: VocabularyEntry,
	value: unknown,
): void {
	if (kind === "choice" || kind === "entry" || kind === "entries") {
		choose(filling, name, value === undefined ? undefined : [value].flat().map(String));
		return;
	}
	const typed = value === undefined ? "" : asTyped(String(value), kind, filling.language);
	for (const control of filling.controls.get(name) ?? []) control.value = typed;
}

function choose({ controls }: Filling, name: string, values: readonly string[] = []): void {
	const wanted = new Set(values);
	for (const control of controls.get(name) ?? []) {
		if (control instanceof HTMLInputElement) control.checked = wanted.has(control.value);
	}
}

/**
 * How a person would type an answer: with spaces that can be deleted, and the date in words. What is typed already, and
 * perhaps not understood, stays as it is.
 */
function asTyped(value: string, kind: Kind, language: Language): string {
	return worded(value, kind, language)?.replaceAll("\u00a0", " ") ?? value;
}

function worded(value: string, kind: Kind, language: Language): string | undefined {
	if (kind === "date" && /^\d{4}-\d\d-\d\d$/.test(value)) return wordDate(value, language);
	if (kind === "organisationNumber" && /^\d{9}$/.test(value)) return wordOrganisationNumber(value);
	if (kind === "telephone" && /^\d{8}$/.test(value)) return wordTelephone(value);
	return undefined;
}
