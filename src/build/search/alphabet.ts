import type { SearchRegister } from "../../core/search/register.ts";
import { foldToSlug } from "../../core/wording/slug.ts";
import { compareNorwegian, initialOf } from "../published/norwegian-order.ts";

/** One line of the alphabetical register: a heading, with where it leads. */
export interface AlphabetLine {
	readonly words: string;
	readonly links: readonly { readonly address: string; readonly title: string }[];
}

/** The lines that begin with the same letter. */
export interface AlphabetLetter {
	/** «Å»; undefined for what begins with a digit. */
	readonly letter: string | undefined;
	readonly id: string;
	readonly lines: readonly AlphabetLine[];
}

/** Every heading of a clause, every theme and every word, from A to Å; what is called the same is one line. */
export function alphabetOf(
	register: SearchRegister,
	names: {
		readonly theme: string;
		readonly word: string;
		readonly numbered: (number: string) => string;
	},
): AlphabetLetter[] {
	const lines = new Map<string, { words: string; links: { address: string; title: string }[] }>();
	const add = (words: string, address: string, title: string) => {
		const key = words.toLowerCase();
		const line = lines.get(key) ?? { words, links: [] };
		if (!line.links.some((link) => link.address === address)) line.links.push({ address, title });
		lines.set(key, line);
	};
	for (const { id, title, places, theme, within } of register.clauses) {
		// A heading that is filled in by whoever answers: nobody looks for what is missing.
		if (title.startsWith("[")) continue;
		for (const { document, number } of places) {
			const home = register.documents[document];
			if (!home) continue;
			const isTheme = theme !== undefined && within === undefined;
			const where = `${home.title}, ${names.numbered(number)}`;
			add(title, `${home.address}#${id}`, isTheme ? `${where} (${names.theme})` : where);
		}
	}
	for (const { kind, title, address } of register.pages) {
		if (kind === "word") add(title, address, names.word);
	}
	const sorted = [...lines.values()].sort((one, other) => compareNorwegian(one.words, other.words));
	const letters = [...new Set(sorted.map(({ words }) => initialOf(words)))];
	return letters.map((letter) => ({
		letter,
		id: `bokstav-${letterId(letter)}`,
		lines: sorted.filter(({ words }) => initialOf(words) === letter),
	}));
}

/** Folded, æ, ø and å would share their anchors with others. */
function letterId(letter: string | undefined): string {
	if (letter === undefined) return "tall";
	return { Æ: "ae", Ø: "oe", Å: "aa" }[letter] ?? foldToSlug(letter);
}
