import type { LookupTexts } from "../../texts/organisation-lookup.ts";
import { tell } from "./tell.ts";

export type Control = HTMLInputElement | HTMLTextAreaElement;

/** What the register says, and the field where it belongs. */
export interface Entry {
	readonly field: Control;
	readonly value: string;
}

/**
 * Fills in what is empty. Where something else is typed nothing is touched before the reader says so: a name and an
 * address belong together.
 */
export function offer(
	place: HTMLElement,
	entries: readonly Entry[],
	told: readonly string[],
	texts: LookupTexts,
): void {
	const news = entries.filter(({ field, value }) => !sameWords(field.value, value));
	const others = news.filter(({ field }) => field.value.trim() !== "");
	const [first] = others;
	if (news.length === 0) {
		tell(place, [texts.same, ...told]);
		return;
	}
	const fillAll = () => {
		for (const { field, value } of news) fill(field, value);
	};
	if (!first) {
		fillAll();
		tell(place, [texts.filled(valuesOf(news)), ...told]);
		return;
	}
	const replace = () => {
		const before = news.map(({ field }) => ({ field, value: field.value }));
		const undo = () => {
			for (const { field, value } of before) fill(field, value);
			tell(place, [texts.undone]);
			first.field.focus();
		};
		fillAll();
		tell(place, [texts.filled(valuesOf(news)), ...told], [[texts.undo, undo]]);
		place.querySelector<HTMLElement>("[data-look-up-acts] button")?.focus();
	};
	const keep = () => {
		tell(place, [texts.kept, ...told]);
		first.field.focus();
	};
	tell(
		place,
		[texts.differs(valuesOf(others)), ...told],
		[
			[texts.replace, replace],
			[texts.keep, keep],
		],
	);
}

function valuesOf(entries: readonly Entry[]): string {
	return entries.map(({ value }) => value).join(", ");
}

/** The register writes names and places in capitals. */
function sameWords(one: string, other: string): boolean {
	const plain = (words: string) => words.replace(/\s+/g, " ").trim().toLowerCase();
	return plain(one) === plain(other);
}

/** As if it were typed, so that the draft follows. */
function fill(field: Control, value: string): void {
	field.value = value;
	field.dispatchEvent(new Event("input", { bubbles: true }));
	field.dispatchEvent(new Event("change", { bubbles: true }));
}
