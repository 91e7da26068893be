import type { SigningWords } from "../../core/signing/signing-words.ts";
import { word } from "./counts.ts";
import { signingKinds } from "./signing-kinds.ts";

export const signing: SigningWords = {
	title: "Klar til signering",
	about: (document, edition) => `Arket høyrer til «${document}», ${lowerFirst(edition)}.`,
	reservation:
		"Arket er til hjelp og er ikkje ein del av dokumentet. Korkje dokumentet eller underskriftene gir rettsleg grunnlag for å dele eller på annan måte behandle opplysningar. Grunnlaget må finnast frå før.",

	statusTitle: "Manglar noko?",
	nothingOpen:
		"Alle spørsmåla er svara på. Les gjennom heile dokumentet før nokon skriv under, og sjekk namn, nummer, datoar og eventuelle heimlar.",
	open: (count) =>
		count === 1
			? "Dokumentet er ikkje klart til å skrivast under. Eitt svar manglar:"
			: `Dokumentet er ikkje klart til å skrivast under. Dette manglar, ${word(count)} svar:`,
	toCorrect: "Dokumentet er ikkje klart til å skrivast under. Dette må rettast:",
	toCheck: "Dette bør de sjekke før nokon skriv under:",

	whoTitle: "Kven skriv under?",
	notNamed: "namnet blir skrive inn ved underskrifta",
	nobody: "Dokumentet har ingen plass til underskrift. Då skal ingen skrive under på det.",

	fileTitle: "Kva fil?",
	file: (fileName) =>
		`Bruk fila ${fileName}. Er eit svar endra etter at fila vart lasta ned, må ho lastast ned på nytt.`,

	toTitle: "Kven skal ha ho?",
	nextTitle: "Kva skjer så?",

	coordinator: "segmentansvarleg",
	kinds: signingKinds,
};

function lowerFirst(text: string): string {
	return text.charAt(0).toLowerCase() + text.slice(1);
}
