import type { Glossary, GlossaryTerm } from "../../core/schema/glossary.ts";
import { byLetter, type LetterSection } from "./letters.ts";

/** One line in the alphabet: a word that is explained, or one that people use for it. */
export type RegisterRow =
	| { readonly name: string; readonly words: string; readonly entry: GlossaryTerm }
	| {
			readonly words: string;
			readonly see: readonly { readonly name: string; readonly term: string }[];
	  };

/** The glossary from A to Å. Synonyms stand among the words and lead to those that are explained. */
export function wordRegister(glossary: Glossary): LetterSection<RegisterRow>[] {
	return byLetter([...wordsOf(glossary), ...synonymsOf(glossary)]);
}

function wordsOf(glossary: Glossary): RegisterRow[] {
	return Object.entries(glossary).map(([name, entry]) => ({ name, words: entry.term, entry }));
}

/** Each synonym once, with all the words that it is used for. One that is explained itself needs no such line. */
function synonymsOf(glossary: Glossary): RegisterRow[] {
	const explained = new Set(Object.values(glossary).map(({ term }) => term.toLowerCase()));
	const found = new Map<string, { words: string; see: { name: string; term: string }[] }>();
	for (const [name, { term, synonyms = [] }] of Object.entries(glossary)) {
		for (const words of synonyms) {
			const key = words.toLowerCase();
			if (explained.has(key)) continue;
			const row = found.get(key) ?? { words, see: [] };
			row.see.push({ name, term });
			found.set(key, row);
		}
	}
	return [...found.values()];
}
