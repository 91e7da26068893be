import type { AuthorSentences, SentencesOf } from "./sentences.ts";
import { choices } from "./words.ts";

/** What is wrong with the questions of the form. */
export const questions: SentencesOf<
	| "unasked-field"
	| "unused-question"
	| "repeated-question"
	| "question-without-words"
	| "unknown-question"
	| "section-without-words"
	| "unknown-section"
> = {
	"unasked-field": ({ field, sections }) => ({
		unexpected: `felt «${field}», som skjemaet ikke spør om`,
		expected: `et felt som står i ${sections}`,
		fix: `Legg til «${field}» der, eller fjern feltet her.`,
	}),
	"unused-question": ({ field }) => ({
		unexpected: `spørsmål «${field}», som ingen mal bruker`,
		expected: "bare spørsmål som det er bruk for",
		fix: "Bruk svaret i en mal, eller ta spørsmålet ut av skjemaet.",
	}),
	"repeated-question": ({ field, first }) => ({
		unexpected: `gjentakelse av spørsmålet «${field}»`,
		expected: "hvert spørsmål bare én gang",
		fix: `Fjern det ene. Det første står i ${first}.`,
	}),
	"question-without-words": ({ field, missing }) => ({
		unexpected: `spørsmål «${field}» uten ${missing === "" ? "ord" : missing}`,
		...(remedies[missing.split(".").pop() ?? ""] ?? others),
	}),
	"unknown-question": ({ field, valid }) => ({
		unexpected: `spørsmål «${field}»`,
		expected: "et felt som skjemaet kan spørre om",
		fix: choices(valid),
	}),
	"section-without-words": ({ section }) => ({
		unexpected: `del «${section}» av skjemaet uten tittel`,
		expected: "title for delen",
		fix: `Legg til «${section}» under sections, med title.`,
	}),
	"unknown-section": ({ section, sections, valid }) => ({
		unexpected: `tittel for delen «${section}»`,
		expected: `en del som står i ${sections}`,
		fix: choices(valid),
	}),
};

/** What to write, by the key that is missing. */
const remedies: Readonly<Record<string, Pick<AuthorSentences, "expected" | "fix">>> = {
	"": {
		expected: "ord for spørsmålet",
		fix: "Legg til spørsmålet under fields, med label (spørsmålet) og blank (det som mangler).",
	},
	blank: {
		expected: "ord for det som mangler",
		fix: "Skriv blank slik at det passer i «[mangler: …]».",
	},
	condition: {
		expected: "svaret som del av en setning",
		fix: "Skriv condition slik at det passer i «Dersom …:», for eksempel «dere er en kommune».",
	},
	label: {
		expected: "det som skal stå i skjemaet",
		fix: "Skriv label.",
	},
};

const others = { expected: "ord", fix: "Skriv ordene." };
