import type { AuthorSentences } from "./sentences.ts";
import { quote } from "./words.ts";

const lineWithoutColon: AuthorSentences = {
	unexpected: "linje uten kolon",
	expected: "en nøkkel, kolon og en verdi",
	fix: "Sett kolon og mellomrom etter nøkkelen.",
};

/** Where one code stands for several mistakes, the reader's own words tell them apart. */
const toldApart: readonly (readonly [RegExp, AuthorSentences])[] = [
	[
		/^Missing closing/,
		{
			unexpected: "anførselstegn uten make",
			expected: "et anførselstegn der verdien slutter",
			fix: "Skriv anførselstegnet som mangler.",
		},
	],
	[
		/^Sequence item without/,
		{
			unexpected: "linje uten bindestrek",
			expected: "et nytt punkt i listen, eller samme innrykk som resten av punktet",
			fix: "Skriv bindestrek foran et nytt punkt, eller rykk linjen inn.",
		},
	],
	[
		/^Flow (?:map|sequence) in block/,
		{
			unexpected: "liste uten slutt",
			expected: "] eller } på samme linje",
			fix: "Skriv ] etter en liste som begynner med [, og } etter en som begynner med {.",
		},
	],
];

const mistakes: Readonly<Record<string, AuthorSentences>> = {
	BAD_ALIAS: {
		unexpected: "stjerne (*) først i en verdi",
		expected: "vanlig tekst",
		fix: "Fjern stjernene, eller skriv verdien i anførselstegn.",
	},
	BAD_INDENT: {
		unexpected: "innrykk",
		expected: "samme innrykk som de andre linjene på samme nivå",
		fix: "Rykk linjen inn like langt som de andre.",
	},
	BAD_SCALAR_START: {
		unexpected: "spesialtegn først i en verdi",
		expected: "en bokstav, et tall eller et anførselstegn",
		fix: "Skriv verdien i anførselstegn.",
	},
	BLOCK_AS_IMPLICIT_KEY: {
		unexpected: "kolon inne i en verdi",
		expected: "bare ett kolon på linjen",
		fix: "Skriv verdien i anførselstegn når den har kolon, og rykk inn linjene som hører til en nøkkel.",
	},
	DUPLICATE_KEY: {
		unexpected: "gjentakelse av en nøkkel",
		expected: "hver nøkkel bare én gang",
		fix: "Slå de to sammen, eller fjern den ene.",
	},
	MISSING_CHAR: lineWithoutColon,
	MULTILINE_IMPLICIT_KEY: lineWithoutColon,
	MULTIPLE_DOCS: {
		unexpected: "linje med ---",
		expected: "ett sett med nøkler i filen",
		fix: "Fjern linjen.",
	},
	TAB_AS_INDENT: {
		unexpected: "tabulator",
		expected: "innrykk med mellomrom",
		fix: "Bytt tabulatoren med to mellomrom.",
	},
	UNEXPECTED_TOKEN: {
		unexpected: "tekst etter en verdi",
		expected: "en ny linje med nøkkel, kolon og verdi",
		fix: "Skriv hele verdien i anførselstegn, og sjekk innrykket.",
	},
};

/** A mistake of form in YAML; what nobody has translated keeps the reader's own words. */
export function yamlMistake(code: string, reason: string): AuthorSentences {
	const known = toldApart.find(([pattern]) => pattern.test(reason))?.[1] ?? mistakes[code];
	if (known) return known;
	return {
		unexpected: `tekst som ikke kan leses (${quote(reason)})`,
		expected: "nøkler, kolon og verdier",
		fix: "Se på stedet som er oppgitt. Be en utvikler om å oversette meldingen.",
	};
}
