import type { RemarkSentences } from "../answer-sentence.ts";
import { word } from "./counts.ts";

/** What is said about an answer that is taken all the same. */
export const remarks: RemarkSentences = {
	"characters-removed": ({ count }) =>
		count === 1
			? "Svaret hadde eitt usynleg teikn, som er fjerna. Les gjennom svaret og sjekk at det er rett."
			: `Svaret hadde ${word(count)} usynlege teikn, som er fjerna. Les gjennom svaret og sjekk at det er rett.`,
	"organisation-number-synthetic": ({ digit }) =>
		`Organisasjonsnummeret byrjar med ${digit} og er eit testnummer. Bruk eit ekte nummer i ein avtale som skal signerast.`,
	"organisation-number-first-digit": ({ digit }) =>
		`Organisasjonsnummeret byrjar med ${digit}. Norske organisasjonsnummer byrjar med 8 eller 9. Sjekk at nummeret er rett.`,
	"telephone-first-digit": ({ digit }) =>
		`Telefonnummeret byrjar med ${digit}. Norske nummer med åtte siffer byrjar med 2 til 9. Sjekk at nummeret er rett.`,
};
