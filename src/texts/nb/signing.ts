import type { SigningWords } from "../../core/signing/signing-words.ts";
import { word } from "./counts.ts";

export const signing: SigningWords = {
	title: "Klar til signering",
	about: (document, edition) => `Arket hører til «${document}», ${lowerFirst(edition)}.`,
	reservation:
		"Arket er til hjelp og er ikke en del av avtalen. Avtalen gir ikke rettslig grunnlag for å dele opplysninger. Det må finnes fra før.",

	statusTitle: "Mangler noe?",
	nothingOpen:
		"Alle spørsmål er besvart. Les gjennom hele dokumentet før noen underskriver, og sjekk navn, nummer og hjemler.",
	open: (count) =>
		count === 1
			? "Dokumentet er ikke klart til å underskrives. Ett svar mangler:"
			: `Dokumentet er ikke klart til å underskrives. Dette mangler, ${word(count)} svar:`,
	toCorrect: "Dokumentet er ikke klart til å underskrives. Dette må rettes:",
	toCheck: "Dette bør dere sjekke før noen underskriver:",

	whoTitle: "Hvem underskriver?",
	who: "Disse underskriver. Den som underskriver, må ha myndighet til å binde parten. En kontaktperson har ikke uten videre det.",
	notNamed: "parten avgjør selv hvem",

	fileTitle: "Hvilken fil?",
	file: (fileName) =>
		`Underskriv filen ${fileName}. Er et svar endret etter at filen ble lastet ned, må den lastes ned på nytt. Begge parter må underskrive nøyaktig samme tekst.`,

	toTitle: "Hvem skal ha den?",
	to: (provider) =>
		`Send filen til ${provider} slik ${provider} har avtalt med dere. Spør først hvilken avtaletekst ${provider} vil bruke: Denne er et forslag og gjelder ikke før den er godtatt.`,
	viaCoordinator: (coordinator) =>
		`Dere er del av et segment. Avtal med ${coordinator ?? "segmentansvarlig"} hvem av dere som sender filen, og hvem som skal ha kopi.`,

	nextTitle: "Hva skjer så?",
	next: (provider) => [
		"Den som kan binde dere, underskriver.",
		`${provider} vurderer om vilkårene for å få opplysningene er oppfylt, og kan si nei.`,
		`Godtar ${provider}, underskriver ${provider} og sender dere et eksemplar. Før det er ingen av partene bundet.`,
		"Ta vare på det underskrevne eksemplaret sammen med vurderingen av det rettslige grunnlaget.",
		"Ta også vare på Word-filen eller JSON-filen. Åpner dere den her igjen, kan dere lage en endring uten å svare på alt på nytt.",
	],
};

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
