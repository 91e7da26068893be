import type { ForeignFormat } from "../../core/door-rules.ts";
import type { DoorSentences } from "../door-sentence.ts";
import { number } from "./counts.ts";

const untouched = "Utkastet dere holder på med, er ikke endret.";

const formats: Readonly<Record<ForeignFormat, string>> = {
	pdf: "Filen er en PDF, og svarene kan ikke leses ut av den. Velg Word-filen eller JSON-filen som er lagret herfra.",
	"old-or-locked":
		"Filen er enten låst med passord eller lagret i det gamle Word-formatet (.doc). Åpne den i Word, ta bort passordet og lagre den som .docx.",
	spreadsheet:
		"Filen er et regneark. Velg Word-filen eller JSON-filen som er lagret herfra. Tjenester fra et regneark limer dere inn i skjemaet.",
	presentation: "Filen er en presentasjon. Velg Word-filen eller JSON-filen som er lagret herfra.",
	"open-document":
		"Filen er i OpenDocument-format. Åpne den i programmet dere bruker, og lagre den som Word-fil (.docx).",
	image: "Filen er et bilde. Velg Word-filen eller JSON-filen som er lagret herfra.",
	archive: "Filen er et arkiv uten noe Word-dokument i. Pakk ut arkivet, og velg Word-filen i det.",
	unknown:
		"Filen er ikke en Word-fil (.docx). Velg Word-filen eller JSON-filen som er lagret herfra.",
};

/** What each rule about a file or a link says: what happened, and what to do. Nothing is ever lost. */
export const doors: DoorSentences = {
	"file-empty": () =>
		`Filen er tom. ${untouched} Last ned filen på nytt der dere fikk den, eller velg en annen.`,
	"file-too-large": ({ most }) =>
		`Filen er større enn ${megabytes(most)} og blir ikke lest. ${untouched} Sjekk at dere har valgt riktig fil.`,

	"not-json": () =>
		`Filen kan ikke leses som JSON. Den kan være klippet av eller endret. ${untouched} Last ned filen på nytt der dere fikk den.`,
	"nested-too-deep": ({ most }) =>
		`Filen har mer enn ${number(most)} nivåer inni hverandre. En sak herfra har bare noen få. ${untouched} Sjekk at dere har valgt riktig fil.`,
	"not-a-case": () =>
		`Filen er ikke en sak herfra: Den mangler schemaVersion, kind eller answers. ${untouched} Velg en fil som er lagret herfra.`,
	"case-of-other-kind": ({ found, expected }) =>
		`Saken er av slaget «${found}», og her trengs en av slaget «${expected}». ${untouched} Åpne filen på siden for det slaget.`,
	"case-from-newer-version": ({ found, known }) =>
		`Saken er laget med en nyere utgave av skjemaet (${found}) enn den som kan leses her (${known}). ${untouched} Last inn nettstedet på nytt, og åpne filen igjen.`,

	"not-a-word-file": ({ looksLike }) => `${formats[looksLike]} ${untouched}`,
	"word-file-damaged": () =>
		`Word-filen er skadet eller klippet av og kan ikke leses. ${untouched} Åpne den i Word og lagre den på nytt, eller last den ned igjen der dere fikk den.`,
	"word-file-too-many-parts": ({ most }) =>
		`Word-filen har flere enn ${number(most)} deler, langt flere enn en fil herfra. ${untouched} Sjekk at dere har valgt riktig fil.`,
	"word-file-inflates": ({ most }) =>
		`Word-filen blir større enn ${megabytes(most)} når den pakkes ut. Filer herfra blir aldri så store. ${untouched} Ta bort bilder og vedlegg i Word, og prøv igjen.`,
	"word-file-with-declarations": () =>
		`Word-filen har en dokumenttypedeklarasjon. Det har ingen Word-fil, og den blir derfor ikke lest. ${untouched} Åpne filen i Word og lagre den på nytt.`,
	"word-file-not-ours": () =>
		`Word-filen er ikke laget her, eller så er alle feltene i den tatt bort. ${untouched} Velg en fil som er lastet ned herfra.`,
	"places-disagree": ({ label }) =>
		`Feltet «${label}» står flere steder i Word-filen, med ulike svar. Svaret fra før er beholdt. Skriv det riktige svaret i skjemaet.`,
	"follows-from-others": ({ label }) =>
		`Feltet «${label}» er endret i Word-filen, men det følger av andre svar og kan ikke leses tilbake. Endre svarene i skjemaet.`,
	"words-not-understood": ({ label }) =>
		`Feltet «${label}» har ord i Word-filen som ikke er et av valgene. Svaret fra før er beholdt. Velg det riktige i skjemaet.`,
	"places-gone": ({ label }) =>
		`Feltet «${label}» er tatt bort i Word-filen. Svaret fra før er beholdt. Sjekk svaret i skjemaet.`,
	"rows-not-shown": ({ label }) =>
		`Feltet «${label}» har i Word-filen svar som ikke står i teksten. De er tatt med i skjemaet. Sjekk dem der, og ta bort det som ikke skal være med.`,
	"fields-nameless": ({ count }) =>
		count === 1
			? "Feltene i Word-filen er ikke lenger alle merket: Ett av dem kunne ikke kjennes igjen. Er det endret i Word, må dere skrive det inn i skjemaet."
			: `Feltene i Word-filen er ikke lenger alle merket: ${number(count)} av dem kunne ikke kjennes igjen. Er noen av dem endret i Word, må dere skrive dem inn i skjemaet.`,

	"link-empty": () =>
		`Lenken har ikke noe innhold. Den kan være klippet av der den ble kopiert. ${untouched} Kopier hele lenken på nytt, eller be om filen.`,
	"link-not-ours": () =>
		`Lenken har ikke noe utkast herfra. ${untouched} Kopier hele lenken på nytt, eller be om filen.`,
	"link-from-newer-version": ({ found, known }) =>
		`Lenken er laget med en nyere utgave (${found}) enn den som kan leses her (${known}). ${untouched} Last inn nettstedet på nytt, og åpne lenken igjen.`,
	"link-damaged": () =>
		`Lenken er klippet av eller endret, så innholdet kan ikke stoles på. ${untouched} Kopier hele lenken på nytt, eller be om filen.`,
	"link-inflates": ({ most }) =>
		`Lenken blir større enn ${megabytes(most)} når den pakkes ut. Lenker herfra blir aldri så store. ${untouched} Be om filen i stedet.`,
	"link-too-long": ({ length, most }) =>
		`Lenken ville blitt ${number(length)} tegn, og flere programmer klipper av lenker som er lengre enn ${number(most)}. Lagre utkastet som fil, og send filen i stedet.`,
};

/** «8 MB», in millions of bytes. */
function megabytes(bytes: number): string {
	return `${number(Math.max(1, Math.round(bytes / 1_000_000)))}\u00a0MB`;
}
