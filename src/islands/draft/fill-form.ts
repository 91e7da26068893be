import type { Kind } from "../../core/schema/kinds.ts";
import type { Vocabulary, VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { valueAt } from "../../core/value-at.ts";
import { wordDate } from "../../core/wording/date.ts";
import { wordOrganisationNumber } from "../../core/wording/organisation-number.ts";
import { wordTelephone } from "../../core/wording/telephone.ts";
import { replaceRows } from "./rows.ts";
import type { Language } from "./types.ts";

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Puts answers into the form, in the place of those that stand there. What the answers lack is emptied. */
export function fillForm(
	form: HTMLFormElement,
	answers: unknown,
	fields: Vocabulary,
	language: Language,
): void {
	// What could be undone stood in other answers.
	for (const undo of form.querySelectorAll("[data-paste-undo]")) undo.remove();
	for (const [path, entry] of Object.entries(fields)) {
		const value = valueAt(answers, path);
		if (entry.row) fillRows(form, path, entry.row, value as readonly Row[] | undefined, language);
		else fillField(form, path, entry, value, language);
	}
}

function fillRows(
	form: HTMLFormElement,
	list: string,
	row: Vocabulary,
	rows: readonly Row[] | undefined,
	language: Language,
): void {
	const group = form.querySelector<HTMLElement>(`[data-rows="${CSS.escape(list)}"]`);
	if (group) {
		choose(form, list, rows && [rows.length > 0 ? "some" : "none"]);
		replaceRows(group, rows?.map(({ id }) => id) ?? []);
	} else
		choose(
			form,
			list,
			rows?.map(({ id }) => id),
		);
	for (const one of rows ?? []) {
		for (const [key, entry] of Object.entries(row)) {
			fillField(form, `${list}.${one.id}.${key}`, entry, one[key], language);
		}
	}
}

function fillField(
	form: HTMLFormElement,
	name: string,
	{ kind }: VocabularyEntry,
	value: unknown,
	language: Language,
): void {
	if (kind === "choice" || kind === "entry" || kind === "entries") {
		choose(form, name, value === undefined ? undefined : [value].flat().map(String));
		return;
	}
	for (const control of controls(form, name)) {
		control.value = value === undefined ? "" : asTyped(String(value), kind, language);
	}
}

function choose(form: HTMLFormElement, name: string, values: readonly string[] = []): void {
	for (const control of controls(form, name)) {
		if (control instanceof HTMLInputElement) control.checked = values.includes(control.value);
	}
}

function controls(form: HTMLFormElement, name: string) {
	return form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
		`[name="${CSS.escape(name)}"]`,
	);
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
