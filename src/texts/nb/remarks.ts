import type { RemarkSentences } from "../answer-sentence.ts";
import { word } from "./counts.ts";

/** What is said about an answer that is taken all the same. */
export const remarks: RemarkSentences = {
	"characters-removed": ({ count }) =>
		count === 1
			? "Svaret hadde ett usynlig tegn, som er fjernet. Les gjennom svaret og sjekk at det er riktig."
			: `Svaret hadde ${word(count)} usynlige tegn, som er fjernet. Les gjennom svaret og sjekk at det er riktig.`,
	"organisation-number-synthetic": ({ digit }) =>
		`Organisasjonsnummeret begynner med ${digit} og er et testnummer. Bruk et ekte nummer i en avtale som skal signeres.`,
	"organisation-number-first-digit": ({ digit }) =>
		`Organisasjonsnummeret begynner med ${digit}. Norske organisasjonsnummer begynner med 8 eller 9. Sjekk at nummeret er riktig.`,
	"telephone-first-digit": ({ digit }) =>
		`Telefonnummeret begynner med ${digit}. Norske nummer med åtte siffer begynner med 2 til 9. Sjekk at nummeret er riktig.`,
};
