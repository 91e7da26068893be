import { type ConsumerAnswers, consumerFields } from "../../src/core/schema/consumer-case.ts";
import type { Vocabulary, VocabularyEntry } from "../../src/core/schema/vocabulary.ts";
import { valueAt } from "../../src/core/value-at.ts";
import { formCatalogue as catalogue } from "../helpers/drafts.ts";
import { asTyped } from "./as-typed.ts";
import { formOrder } from "./form-order.ts";
import { type Hand, mouse } from "./hand.ts";
import { type Questions, wordsOf } from "./questions.ts";

type Row = { readonly id: string } & Readonly<Record<string, unknown>>;

/** Answers every question that the answers have something for, from the top of the form to the bottom. */
export async function fillForm(
	questions: Questions,
	answers: ConsumerAnswers,
	hand: Hand = mouse,
): Promise<void> {
	for (const path of formOrder) {
		const value = valueAt(answers, path);
		const entry = consumerFields[path];
		if (value === undefined || !entry) continue;
		if (path === "services") await fillServices(questions, value as readonly Row[], hand);
		else if (entry.row) await fillRows(questions, path, value as readonly Row[], entry.row, hand);
		else await fillOne(questions, path, String(value), entry, hand);
	}
}

async function fillOne(
	questions: Questions,
	path: string,
	value: string,
	entry: VocabularyEntry,
	hand: Hand,
): Promise<void> {
	const label = optionLabel(path, value, entry);
	if (label !== undefined && (await questions.isDecided(path, value))) return;
	if (label !== undefined) await hand.choose(questions.option(path, label));
	else await hand.type(questions.field(path), asTyped(value, entry.kind));
}

/** The words of an answer that is chosen; undefined for one that is typed. */
export function optionLabel(
	path: string,
	value: string,
	entry: VocabularyEntry,
): string | undefined {
	if (entry.kind === "entry") return catalogue.legalBases[value]?.reference.nb;
	if (entry.kind === "choice") return wordsOf(path).options?.[value]?.label;
	return undefined;
}

async function fillServices(
	questions: Questions,
	services: readonly Row[],
	hand: Hand,
): Promise<void> {
	for (const { id, dataCategories } of services) {
		const name = catalogue.services[id]?.name.nb ?? id;
		await hand.choose(questions.option("services", name));
		for (const category of (dataCategories as readonly string[] | undefined) ?? []) {
			await hand.choose(questions.category(id, category));
		}
	}
}

/** The first row stands there already; each of the others is asked for. */
async function fillRows(
	questions: Questions,
	list: string,
	rows: readonly Row[],
	fields: Vocabulary,
	hand: Hand,
): Promise<void> {
	const { none, some } = wordsOf(list);
	if (none && some) await hand.choose(questions.option(list, rows.length > 0 ? some : none));
	for (const [index, row] of rows.entries()) {
		if (index > 0) await hand.press(questions.add(list));
		for (const [key, entry] of Object.entries(fields)) {
			const value = row[key];
			if (value === undefined) continue;
			await fillOne(questions, `${list}.${row.id}.${key}`, String(value), entry, hand);
		}
	}
}
