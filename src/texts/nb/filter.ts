import { number } from "./counts.ts";

/** What a filtered table counts. */
export type Noun = "duties" | "limits" | "topics";

const nouns: Readonly<Record<Noun, readonly [one: string, several: string]>> = {
	duties: ["plikt", "plikter"],
	limits: ["frist eller mål", "frister og mål"],
	topics: ["emne", "emner"],
};

/** «23 plikter» */
function counted(count: number, noun: Noun): string {
	return `${number(count)}\u00a0${nouns[noun][count === 1 ? 0 : 1]}`;
}

/** What a table says while one chooses what it shows. The browser fetches these words, so they stand alone. */
export const filterTexts = {
	counted,
	shown: (shown: number, all: number, noun: Noun) => {
		if (shown === 0) return "Ingen rader passer med det som er valgt.";
		if (shown === all) return `Viser alle: ${counted(all, noun)}.`;
		return `Viser ${number(shown)} av ${counted(all, noun)}.`;
	},
	remove: (words: string) => `Fjern «${words}»`,
	removeAll: "Fjern alle valg",
} as const;
