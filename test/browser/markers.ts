import { loadContent } from "../../src/build/content/load.ts";
import { root } from "../../src/build/root.ts";
import type { ConsumerAnswers } from "../../src/core/schema/consumer-case.ts";
import { modulusEleven } from "../../src/core/schema/readers/modulus-eleven.ts";
import type { VocabularyEntry } from "../../src/core/schema/vocabulary.ts";
import { catalogue } from "../helpers/drafts.ts";
import { asTyped } from "./as-typed.ts";
import { askedFields } from "./form-order.ts";

/** Answers that are recognised wherever they turn up, and every form in which they may. */
export interface Marked {
	readonly answers: ConsumerAnswers;
	/** As stored and as typed. */
	readonly markers: readonly string[];
}

/** An answer to every question there is, the conditional ones too, with two rows in each list. */
export function markEverything(): Marked {
	const markers: string[] = [];
	const answers: Record<string, unknown> = {};
	const mark = (entry: VocabularyEntry): string => {
		const value = marker(entry, markers.length);
		markers.push(value, asTyped(value, entry.kind));
		return value;
	};
	for (const [path, entry] of Object.entries(askedFields)) {
		const value = chosen(path, entry) ?? (entry.row ? rows(path, entry, mark) : mark(entry));
		put(answers, path, value);
	}
	return { answers: answers as ConsumerAnswers, markers: [...new Set(markers)] };
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
			return `20${50 + place}-07-19`;
		case "email":
			return `spor.${number}@merke-${number}.example`;
		case "statute":
			return `sporløsloven-${number} § 8-${number}`;
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
function chosen(path: string, { kind, options }: VocabularyEntry): string | undefined {
	// The one that the services leave to the first kind of consumer.
	if (kind === "entry") return "skatteforvaltningsloven-3-3";
	if (kind !== "choice") return undefined;
	const conditions = (loadContent(root).questions.consumer?.sections?.data ?? [])
		.flatMap(({ fields }) => fields)
		.flatMap((question) => (typeof question === "string" ? [] : (question.when ?? [])))
		.flatMap((when) => ("field" in when ? [when] : []));
	return conditions.find(({ field }) => field === path)?.is[0] ?? options?.[0];
}

function rows(
	path: string,
	{ row = {} }: VocabularyEntry,
	mark: (entry: VocabularyEntry) => string,
) {
	if (path === "services") {
		return Object.entries(catalogue.services).map(([id, { dataCategories }]) => ({
			id,
			dataCategories: dataCategories.map((category) => category.id),
		}));
	}
	return ["1", "2"].map((id) => ({
		id,
		...Object.fromEntries(Object.entries(row).map(([key, entry]) => [key, mark(entry)])),
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
