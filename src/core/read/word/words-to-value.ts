import type { Language } from "../../language.ts";
import type { Catalogue } from "../../schema/catalogue.ts";
import type { Localised } from "../../schema/content.ts";
import { wordValue } from "../../wording/value.ts";
import type { Target } from "./fields-of-tags.ts";

/** A language that a document may be in, with the catalogue in that language. */
export interface Wording {
	readonly language: Language;
	readonly catalogue: Catalogue;
}

/** Whether the words in the document are those that the answer is printed with. */
export function isPrintedAs(
	text: string,
	value: unknown,
	{ name, entry, row }: Target,
	wordings: readonly Wording[],
): boolean {
	return wordings.some(
		({ language, catalogue }) =>
			even(wordValue(value, name, entry, catalogue, language, row?.id)) === even(text),
	);
}

/**
 * The answer that words in a document stand for: an option, an entry or several; text that is typed is its own answer.
 * @returns undefined when the words say none of those that may be chosen
 */
export function valueOfWords(
	text: string,
	target: Target,
	wordings: readonly Wording[],
): string | readonly string[] | undefined {
	const { kind } = target.entry;
	if (kind !== "choice" && kind !== "entry" && kind !== "entries") return text;
	const names = new Map(wordings.flatMap((wording) => namesOf(target, wording)));
	return kind === "entries" ? severalIn(folded(text), names) : names.get(folded(text));
}

/** What each option or entry may be called, with its id. */
function namesOf(
	{ name, entry, row }: Target,
	{ catalogue }: Wording,
): (readonly [string, string])[] {
	if (entry.kind === "choice") {
		const worded = catalogue.questions[name]?.options ?? {};
		// Of an open choice only the questions know every option.
		const options = new Set([...(entry.options ?? []), ...(entry.of ? Object.keys(worded) : [])]);
		return [...options].flatMap((option) => {
			const { label, inText, condition } = worded[option] ?? {};
			return [label, inText, condition, option].flatMap((words): [string, string][] =>
				words === undefined ? [] : [[folded(words), option]],
			);
		});
	}
	const named = (id: string, { nb, nn }: Localised): [string, string][] =>
		[nb, nn ?? nb].map((words) => [folded(words), id]);
	if (entry.of === "legalBases") {
		return Object.entries(catalogue.legalBases).flatMap(([id, { reference }]) =>
			named(id, reference),
		);
	}
	if (entry.of === "dataCategories") {
		const service = catalogue.services[row?.id ?? ""];
		return (service?.dataCategories ?? []).flatMap((one) => named(one.id, one.name));
	}
	return Object.entries(catalogue.services).flatMap(([id, service]) => named(id, service.name));
}

const separators = [", ", ",", " og ", ";", "; "];

/**
 * Several names in a row: «a, b og c». A name may itself hold a comma or «og», so each way to divide the text is
 * tried, each place of it once.
 */
function severalIn(text: string, names: ReadonlyMap<string, string>): string[] | undefined {
	const tried = new Map<number, string[] | undefined>();
	const from = (at: number): string[] | undefined => {
		if (tried.has(at)) return tried.get(at);
		let found: string[] | undefined;
		for (const [name, id] of names) {
			if (found || name === "" || !text.startsWith(name, at)) continue;
			const end = at + name.length;
			if (end === text.length) found = [id];
			for (const separator of separators) {
				const rest = !found && text.startsWith(separator, end) && from(end + separator.length);
				if (rest) found = [id, ...rest];
			}
		}
		tried.set(at, found);
		return found;
	};
	if (text.length > 4000) return undefined;
	const ids = from(0);
	return ids && [...new Set(ids)];
}

/** Words as they are compared: every space alike, no soft hyphen. */
export function even(text: string): string {
	return text
		.replace(/\u00ad/g, "")
		.replace(/\s+/g, " ")
		.trim()
		.normalize("NFC");
}

/** The same without regard to capitals and to a full stop at the end. */
function folded(text: string): string {
	return even(text).toLowerCase().replace(/\.$/, "");
}
