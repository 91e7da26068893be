import type { Kind } from "../../core/schema/kinds.ts";
import type { Vocabulary, VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { atOnce } from "../../core/slices.ts";
import { valueAt } from "../../core/value-at.ts";
import { wordDate } from "../../core/wording/date.ts";
import { wordOrganisationNumber } from "../../core/wording/organisation-number.ts";
import { wordTelephone } from "../../core/wording/telephone.ts";
import { byName } from "./by-name.ts";
import { isBox, isControl } from "./is-filled.ts";
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
	const written = writeRows(form, answers, fields);
	// A list may have hundreds of rows: they are all there now, and are looked through once.
	const controls = atOnce(byName([...form.elements].filter(isControl)));
	const fill = (name: string, { kind }: VocabularyEntry, value: unknown) => {
		const values = value === undefined ? [] : [value].flat();
		for (const control of controls.get(name) ?? []) {
			if (isBox(control)) control.checked = values.includes(control.value);
			else control.value = value === undefined ? "" : asTyped(String(value), kind, language);
		}
	};
	for (const [path, entry] of Object.entries(fields)) {
		if (!entry.row) {
			fill(path, entry, valueAt(answers, path));
			continue;
		}
		const rows = rowsAt(answers, path);
		const said = rows && (rows.length > 0 ? "some" : "none");
		fill(path, entry, written.has(path) ? said : rows?.map(({ id }) => id));
		for (const one of rows ?? []) {
			for (const [key, cell] of Object.entries(entry.row)) {
				fill(`${path}.${one.id}.${key}`, cell, one[key]);
			}
		}
	}
}

/** @returns the lists whose rows are written; of the others, rows are chosen among those that there are */
function writeRows(
	form: HTMLFormElement,
	answers: unknown,
	fields: Vocabulary,
): ReadonlySet<string> {
	const written = new Set<string>();
	for (const group of form.querySelectorAll<HTMLElement>("[data-rows]")) {
		const list = group.dataset.rows ?? "";
		if (!fields[list]?.row) continue;
		written.add(list);
		replaceRows(group, rowsAt(answers, list)?.map(({ id }) => id) ?? []);
	}
	return written;
}

function rowsAt(answers: unknown, list: string): readonly Row[] | undefined {
	return valueAt(answers, list) as readonly Row[] | undefined;
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
