import { isRecord } from "../../../core/is-record.ts";
import type { VocabularyEntry } from "../../../core/schema/vocabulary.ts";
import { valueAt } from "../../../core/value-at.ts";
import { wordRow } from "../../../core/wording/row.ts";
import { wordValue } from "../../../core/wording/value.ts";
import type { OpeningTexts } from "../../../texts/keeping.ts";
import type { Answers, Desk } from "../desk.ts";

/** Says questions and answers in the words of the form. */
export class AnswersInWords {
	readonly #desk: Desk;
	readonly #texts: OpeningTexts;

	constructor(desk: Desk, texts: OpeningTexts) {
		this.#desk = desk;
		this.#texts = texts;
	}

	/** Whether this form asks a question: of the others of the case it knows no words. */
	isAsked(field: string): boolean {
		return Object.hasOwn(this.#desk.data.catalogue.questions, field);
	}

	/** The words of a question: `contacts.telephone`. One that this form does not ask has only its name. */
	label(field: string): string {
		return this.#desk.data.catalogue.questions[field]?.label ?? field;
	}

	/**
	 * Where an answer stands: «Telefonnummer (Anne)».
	 * @param path `consumer.name`, `contacts.1.telephone`
	 * @param answers where the row can be found that is named
	 */
	place(path: string, answers: Answers): string {
		const { fields } = this.#desk.data.kind;
		const list = Object.keys(fields).find(
			(field) => fields[field]?.row && path.startsWith(`${field}.`),
		);
		if (!list) return this.label(path);
		const [id = "", key] = path.slice(list.length + 1).split(".");
		const rows = valueAt(answers, list);
		const row = Array.isArray(rows)
			? rows.find((one) => isRecord(one) && one.id === id)
			: undefined;
		const name = this.#rowName(list, isRecord(row) ? row : { id });
		return key
			? this.#texts.inRow(name, this.label(`${list}.${key}`))
			: this.#texts.inRow(name, this.label(list));
	}

	/**
	 * An answer, in the words that were chosen or typed.
	 * @param path the same as the field, with the row where the answer stands in one
	 */
	value(value: unknown, field: string, path = field): string {
		const entry = this.#entry(field);
		if (value === undefined) return this.#texts.empty;
		if (Array.isArray(value) && value.length === 0) return this.#texts.none;
		if (!entry) return typeof value === "string" ? value : JSON.stringify(value);
		if (entry.row)
			return (value as readonly Answers[]).map((row) => this.row(row, field)).join("; ");
		const list = field.slice(0, field.lastIndexOf("."));
		const rowId = path === field ? undefined : path.slice(list.length + 1).split(".")[0];
		return this.#word(value, field, entry, rowId);
	}

	/** A whole row: «Anne Ås, drift, anne@eksempel.example». */
	row(row: unknown, list: string): string {
		if (!isRecord(row)) return "";
		const cells = Object.entries(this.#entry(list)?.row ?? {}).flatMap(([key, entry]) =>
			row[key] === undefined ? [] : [this.#word(row[key], `${list}.${key}`, entry, String(row.id))],
		);
		const name = this.#entry(list)?.of ? [this.#rowName(list, row)] : [];
		return wordRow([...name, ...cells]) || String(row.id);
	}

	#rowName(list: string, row: Answers): string {
		const { catalogue, language } = this.#desk.data;
		const service = catalogue.services[String(row.id)]?.name;
		if (this.#entry(list)?.of === "services" && service) return service[language] ?? service.nb;
		const [first] = Object.keys(this.#entry(list)?.row ?? {});
		return String((first && row[first]) ?? row.id);
	}

	/** What is chosen has the words of the form, which may be others than those of the document. */
	#word(value: unknown, field: string, entry: VocabularyEntry, rowId?: string): string {
		const { form, data } = this.#desk;
		const option =
			entry.kind === "choice" &&
			form.querySelector(`[name="${CSS.escape(field)}"][value="${CSS.escape(String(value))}"]`);
		const words = option ? option.closest("label")?.textContent?.trim() : undefined;
		return words || wordValue(value, field, entry, data.catalogue, data.language, rowId);
	}

	#entry(field: string): VocabularyEntry | undefined {
		const { fields } = this.#desk.data.kind;
		if (fields[field]) return fields[field];
		const list = Object.keys(fields).find((one) => field.startsWith(`${one}.`));
		return list ? fields[list]?.row?.[field.slice(list.length + 1)] : undefined;
	}
}
