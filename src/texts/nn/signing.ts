import type { SigningWords } from "../../core/signing/signing-words.ts";
import { word } from "./counts.ts";

export const signing: SigningWords = {
	title: "Klar til signering",
	about: (document, edition) => `Arket høyrer til «${document}», ${lowerFirst(edition)}.`,
	reservation:
		"Arket er til hjelp og er ikkje ein del av avtalen. Avtalen gir ikkje rettsleg grunnlag for å dele opplysningar. Det må finnast frå før.",

	statusTitle: "Manglar noko?",
	nothingOpen:
		"Alle spørsmåla er svara på. Les gjennom heile dokumentet før nokon skriv under, og sjekk namn, nummer og heimlar.",
	open: (count) =>
		count === 1
			? "Dokumentet er ikkje klart til å skrivast under. Eitt svar manglar:"
			: `Dokumentet er ikkje klart til å skrivast under. Dette manglar, ${word(count)} svar:`,
	toCorrect: "Dokumentet er ikkje klart til å skrivast under. Dette må rettast:",
	toCheck: "Dette bør de sjekke før nokon skriv under:",

	whoTitle: "Kven skriv under?",
	who: "Desse skriv under. Den som skriv under, må ha fullmakt til å binde parten. Ein kontaktperson har ikkje det utan vidare.",
	notNamed: "parten avgjer sjølv kven",

	fileTitle: "Kva fil?",
	file: (fileName) =>
		`Skriv under fila ${fileName}. Er eit svar endra etter at fila vart lasta ned, må ho lastast ned på nytt. Begge partar må skrive under nøyaktig same tekst.`,

	toTitle: "Kven skal ha ho?",
	to: (provider) =>
		`Send fila til ${provider} slik ${provider} har avtalt med dykk. Spør først kva avtaletekst ${provider} vil bruke: Denne er eit framlegg og gjeld ikkje før ho er godteken.`,
	viaCoordinator: (coordinator) =>
		`De er del av eit segment. Avtal med ${coordinator ?? "segmentansvarleg"} kven av dykk som sender fila, og kven som skal ha kopi.`,

	nextTitle: "Kva skjer så?",
	next: (provider) => [
		"Den som kan binde dykk, skriv under.",
		`${provider} vurderer om vilkåra for å få opplysningane er oppfylte, og kan seie nei.`,
		`Godtek ${provider}, skriv ${provider} under og sender dykk eit eksemplar. Før det er ingen av partane bundne.`,
		"Ta vare på det underskrivne eksemplaret saman med vurderinga av det rettslege grunnlaget.",
		"Ta òg vare på Word-fila eller JSON-fila. Opnar de ho her igjen, kan de lage ei endring utan å svare på alt på nytt.",
	],
};

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
