import type { SigningWords } from "../../core/signing/signing-words.ts";
import { word } from "./counts.ts";
import { signingKinds } from "./signing-kinds.ts";

export const signing: SigningWords = {
	title: "Klar til signering",
	about: (document, edition) => `Arket hører til «${document}», ${lowerFirst(edition)}.`,
	reservation:
		"Arket er til hjelp og er ikke en del av dokumentet. Verken dokumentet eller underskriftene gir rettslig grunnlag for å dele eller på annen måte behandle opplysninger. Grunnlaget må finnes fra før.",

	statusTitle: "Mangler noe?",
	nothingOpen:
		"Alle spørsmål er besvart. Les gjennom hele dokumentet før noen underskriver, og sjekk navn, nummer, datoer og eventuelle hjemler.",
	open: (count) =>
		count === 1
			? "Dokumentet er ikke klart til å underskrives. Ett svar mangler:"
			: `Dokumentet er ikke klart til å underskrives. Dette mangler, ${word(count)} svar:`,
	toCorrect: "Dokumentet er ikke klart til å underskrives. Dette må rettes:",
	toCheck: "Dette bør dere sjekke før noen underskriver:",

	whoTitle: "Hvem underskriver?",
	notNamed: "navnet skrives inn ved underskriften",
	nobody: "Dokumentet har ingen plass til underskrift. Da skal ingen underskrive det.",

	fileTitle: "Hvilken fil?",
	file: (fileName) =>
		`Bruk filen ${fileName}. Er et svar endret etter at filen ble lastet ned, må den lastes ned på nytt.`,

	toTitle: "Hvem skal ha den?",
	nextTitle: "Hva skjer så?",

	coordinator: "segmentansvarlig",
	kinds: signingKinds,
};

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
