import type { SearchRegister } from "../../core/search/register.ts";
import { byLetter, type LetterSection } from "../published/letters.ts";

/** One line of the alphabetical register: a heading, with where it leads. */
export interface AlphabetLine {
	readonly words: string;
	readonly links: readonly { readonly address: string; readonly title: string }[];
}

/** Every heading of a clause, every theme and every word, from A to Å; what is called the same is one line. */
export function alphabetOf(
	register: SearchRegister,
	names: {
		readonly theme: string;
		readonly word: string;
		readonly numbered: (number: string) => string;
	},
): LetterSection<AlphabetLine>[] {
	const lines = new Map<string, { words: string; links: { address: string; title: string }[] }>();
	const add = (words: string, address: string, title: string) => {
		const key = words.toLowerCase();
		const line = lines.get(key) ?? { words, links: [] };
		if (!line.links.some((link) => link.address === address)) line.links.push({ address, title });
		lines.set(key, line);
	};
	for (const { id, title, places, theme, within } of register.clauses) {
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
	return byLetter([...lines.values()]);
}
