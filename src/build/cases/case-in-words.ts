import type { VocabularyEntry } from "../../core/schema/vocabulary.ts";
import { valueAt } from "../../core/value-at.ts";
import { wordValue } from "../../core/wording/value.ts";
import type { CaseData, Setting } from "./setting.ts";

/**
 * The answers of a case as a lawyer knows them from the form: «Er dere del av et segment?: Nei». Only what is
 * answered is told; a dash stands for what is not, where nothing is.
 */
export function caseInWords(data: CaseData, fields: Iterable<string>, setting: Setting): string {
	const asked = Object.keys(setting.kind.fields).filter((field) =>
		[...fields].some((one) => one === field || one.startsWith(`${field}.`)),
	);
	const told = asked.flatMap((field) => {
		const value = valueAt(data, field);
		return value === undefined
			? []
			: [`${labelOf(field, setting)}: ${inWords(field, value, setting)}`];
	});
	const open = asked.map((field) => `${labelOf(field, setting)}: –`);
	return (told.length > 0 ? told : open).join("; ");
}

function labelOf(field: string, { catalogue }: Setting): string {
	return catalogue.questions[field]?.label ?? field;
}

function inWords(field: string, value: unknown, setting: Setting): string {
	const { kind, catalogue, language } = setting;
	const entry = kind.fields[field] as VocabularyEntry;
	const question = catalogue.questions[field];
	if (entry.kind === "choice") return question?.options?.[String(value)]?.label ?? String(value);
	if (!entry.row) return wordValue(value, field, entry, catalogue, language);
	const rows = value as readonly unknown[];
	const none = rows.length === 0 ? question?.none : undefined;
	return none ?? `${rows.length} × ${question?.rowLabel ?? field}`;
}
