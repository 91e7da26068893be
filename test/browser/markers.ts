import { naturesOf } from "../../src/core/data-natures.ts";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { fieldOf } from "../../src/core/schema/questions.ts";
import { modulusEleven } from "../../src/core/schema/readers/modulus-eleven.ts";
import type { VocabularyEntry } from "../../src/core/schema/vocabulary.ts";
import { catalogue } from "../helpers/drafts.ts";
import { asTyped } from "./as-typed.ts";
import { askedBy, askedOfAll, askedOfSome, partsOf } from "./form-order.ts";

/** Answers that are recognised wherever they turn up, and every form in which they may. */
export interface Marked<Answers> {
	readonly answers: Answers;
	/** As stored and as typed. */
	readonly markers: readonly string[];
}

/** An answer to every question of a form, the conditional ones too, with two rows in each list. */
export function markEverything<Answers = ConsumerAnswers>(
	document = "egenerklaering",
): Marked<Answers> {
	const markers: string[] = [];
	const answers: Record<string, unknown> = {};
	const mark = (entry: VocabularyEntry): string => {
		const value = marker(entry, markers.length);
		markers.push(value, asTyped(value, entry.kind));
		return value;
	};
	for (const [path, entry] of Object.entries(askedOfAll(document))) {
		const value =
			chosen(document, path, entry) ?? (entry.row ? rows(path, entry, mark) : mark(entry));
		put(answers, path, value);
	}
	return { answers: answers as Answers, markers: [...new Set(markers)] };
}

/** An answer to a question that only some kinds of consumers are asked, and a kind that is. */
export interface MarkedOfSome {
	readonly path: string;
	readonly consumerType: string;
	readonly stored: string;
	readonly typed: string;
}

/** An answer to each question that `markEverything` leaves out, since no consumer is asked them all. */
export function markAskedOfSome(document = "egenerklaering"): readonly MarkedOfSome[] {
	const fields = askedBy(document);
	return askedOfSome(document).flatMap(({ path, consumerType }, index) => {
		const entry = fields[path];
		if (!entry) return [];
		const stored = marker(entry, 500 + index);
		return [{ path, consumerType, stored, typed: asTyped(stored, entry.kind) }];
	});
}

/** An answer of the right kind that nothing else on the page is like. */
function marker({ kind }: VocabularyEntry, place: number): string {
	const number = 100 + place;
	switch (kind) {
		case "organisationNumber":
			return organisationNumber(83_457_000 + place);
		case "telephone":
			return `97531${number}`;
		case "date":
			return `${2050 + place}-07-19`;
		case "email":
			return `spor.${number}@merke-${number}.example`;
		case "statute":
			return `sporløsloven-${number} §\u00a08-${number}`;
		default:
			return `Spørmerke ${number} blåbær`;
	}
}

/** The first number from here on that has a control digit. */
function organisationNumber(from: number): string {
	const digit = modulusEleven(String(from), [3, 2, 7, 6, 5, 4, 3, 2]);
	return digit === 10 ? organisationNumber(from + 1) : `${from}${digit}`;
}

/** What a question with several answers is answered: so that the questions that depend on it are asked. */
function chosen(
	document: string,
	path: string,
	{ kind, options }: VocabularyEntry,
): string | undefined {
	// The one that the services leave to the first kind of consumer.
	if (kind === "entry") return "skatteforvaltningsloven-3-3";
	if (kind !== "choice") return undefined;
	const conditions = partsOf(document)
		.flatMap(({ fields }) => fields.flatMap((question) => fieldOf(question).when ?? []))
		.flatMap((when) => ("field" in when ? [when] : []));
	const deciding = conditions.filter(({ field }) => field === path).flatMap(({ is }) => is);
	// Of the kinds of consumers the first, who is asked all but what some finer kinds are asked.
	return deciding.find((one) => options?.includes(one)) ?? options?.[0];
}

function rows(
	path: string,
	{ row = {} }: VocabularyEntry,
	mark: (entry: VocabularyEntry) => string,
) {
	if (path === "services") {
		return chosenServices().map(([id, { dataCategories }]) => ({
			id,
			dataCategories: dataCategories.map((category) => category.id),
		}));
	}
	// What is ticked is no text that could be recognised.
	const typed = Object.entries(row).filter(([, { kind }]) => kind !== "entries");
	return ["1", "2"].map((id) => ({
		id,
		...Object.fromEntries(typed.map(([key, entry]) => [key, mark(entry)])),
	}));
}

function put(data: Record<string, unknown>, path: string, value: unknown): void {
	const [first = "", ...rest] = path.split(".");
	if (rest.length === 0) data[first] = value;
	else {
		data[first] ??= {};
		put(data[first] as Record<string, unknown>, rest.join("."), value);
	}
}

/** A few that have something to choose among; with the last the data call for more questions. */
function chosenServices() {
	const many = Object.entries(catalogue.services).filter(
		([, { dataCategories }]) => dataCategories.length > 1,
	);
	const calling = many.find(([, { dataCategories }]) =>
		dataCategories.some((one) => naturesOf(one).includes("special")),
	);
	return [...many.slice(0, 2), ...(calling ? [calling] : [])];
}
