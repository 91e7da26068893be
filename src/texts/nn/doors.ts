import type { ForeignFormat } from "../../core/door-rules.ts";
import type { DoorSentences } from "../door-sentence.ts";
import { number } from "./counts.ts";

const untouched = "Utkastet de held på med, er ikkje endra.";

const formats: Readonly<Record<ForeignFormat, string>> = {
	pdf: "Fila er ein PDF, og svara kan ikkje lesast ut av han. Vel Word-fila eller JSON-fila som er lagra herifrå.",
	"old-or-locked":
		"Fila er anten låst med passord eller lagra i det gamle Word-formatet (.doc). Opne ho i Word, ta bort passordet og lagre ho som .docx.",
	spreadsheet:
		"Fila er eit rekneark. Vel Word-fila eller JSON-fila som er lagra herifrå. Tenester frå eit rekneark limer de inn i skjemaet.",
	presentation: "Fila er ein presentasjon. Vel Word-fila eller JSON-fila som er lagra herifrå.",
	"open-document":
		"Fila er i OpenDocument-format. Opne ho i programmet de bruker, og lagre ho som Word-fil (.docx).",
	image: "Fila er eit bilete. Vel Word-fila eller JSON-fila som er lagra herifrå.",
	archive: "Fila er eit arkiv utan noko Word-dokument i. Pakk ut arkivet, og vel Word-fila i det.",
	unknown: "Fila er ikkje ei Word-fil (.docx). Vel Word-fila eller JSON-fila som er lagra herifrå.",
};

/** What each rule about a file or a link says: what happened, and what to do. Nothing is ever lost. */
export const doors: DoorSentences = {
	"file-empty": () =>
		`Fila er tom. ${untouched} Last ned fila på nytt der de fekk ho, eller vel ei anna.`,
	"file-too-large": ({ most }) =>
		`Fila er større enn ${megabytes(most)} og blir ikkje lesen. ${untouched} Sjekk at de har valt rett fil.`,

	"not-json": () =>
		`Fila kan ikkje lesast som JSON. Ho kan vere klipt av eller endra. ${untouched} Last ned fila på nytt der de fekk ho.`,
	"nested-too-deep": ({ most }) =>
		`Fila har meir enn ${number(most)} nivå inni kvarandre. Ei sak herifrå har berre nokre få. ${untouched} Sjekk at de har valt rett fil.`,
	"not-a-case": () =>
		`Fila er ikkje ei sak herifrå: Ho manglar schemaVersion, kind eller answers. ${untouched} Vel ei fil som er lagra herifrå.`,
	"case-of-other-kind": ({ found, expected }) =>
		`Saka er av slaget «${found}», og her trengst ei av slaget «${expected}». ${untouched} Opne fila på sida for det slaget.`,
	"case-from-newer-version": ({ found, known }) =>
		`Saka er laga med ei nyare utgåve av skjemaet (${found}) enn den som kan lesast her (${known}). ${untouched} Last inn nettstaden på nytt, og opne fila igjen.`,

	"not-a-word-file": ({ looksLike }) => `${formats[looksLike]} ${untouched}`,
	"word-file-damaged": () =>
		`Word-fila er skadd eller klipt av og kan ikkje lesast. ${untouched} Opne ho i Word og lagre ho på nytt, eller last ho ned igjen der de fekk ho.`,
	"word-file-too-many-parts": ({ most }) =>
		`Word-fila har fleire enn ${number(most)} delar, langt fleire enn ei fil herifrå. ${untouched} Sjekk at de har valt rett fil.`,
	"word-file-inflates": ({ most }) =>
		`Word-fila blir større enn ${megabytes(most)} når ho blir pakka ut. Filer herifrå blir aldri så store. ${untouched} Ta bort bilete og vedlegg i Word, og prøv igjen.`,
	"word-file-with-declarations": () =>
		`Word-fila har ein dokumenttypedeklarasjon. Det har inga Word-fil, og ho blir derfor ikkje lesen. ${untouched} Opne fila i Word og lagre ho på nytt.`,
	"word-file-not-ours": () =>
		`Word-fila er ikkje laga her, eller så er alle felta i ho tekne bort. ${untouched} Vel ei fil som er lasta ned herifrå.`,
	"places-disagree": ({ label }) =>
		`Feltet «${label}» står fleire stader i Word-fila, med ulike svar. Svaret som var der, står ved lag. Skriv det rette svaret i skjemaet.`,
	"follows-from-others": ({ label }) =>
		`Feltet «${label}» er endra i Word-fila, men det følgjer av andre svar og kan ikkje lesast tilbake. Endre svara i skjemaet.`,
	"words-not-understood": ({ label }) =>
		`Feltet «${label}» har ord i Word-fila som ikkje er eitt av vala. Svaret som var der, står ved lag. Vel det rette i skjemaet.`,
	"places-gone": ({ label }) =>
		`Feltet «${label}» er teke bort i Word-fila. Svaret som var der, står ved lag. Sjekk svaret i skjemaet.`,
	"rows-not-shown": ({ label }) =>
		`Feltet «${label}» har i Word-fila svar som ikkje står i teksten. Dei er tekne med i skjemaet. Sjekk dei der, og ta bort det som ikkje skal vere med.`,
	"fields-nameless": ({ count }) =>
		count === 1
			? "Felta i Word-fila er ikkje lenger merkte alle saman: Eitt av dei kunne ikkje kjennast att. Er det endra i Word, må de skrive det inn i skjemaet."
			: `Felta i Word-fila er ikkje lenger merkte alle saman: ${number(count)} av dei kunne ikkje kjennast att. Er nokre av dei endra i Word, må de skrive dei inn i skjemaet.`,

	"link-empty": () =>
		`Lenkja har ikkje noko innhald. Ho kan vere klipt av der ho vart kopiert. ${untouched} Kopier heile lenkja på nytt, eller be om fila.`,
	"link-not-ours": () =>
		`Lenkja har ikkje noko utkast herifrå. ${untouched} Kopier heile lenkja på nytt, eller be om fila.`,
	"link-from-newer-version": ({ found, known }) =>
		`Lenkja er laga med ei nyare utgåve (${found}) enn den som kan lesast her (${known}). ${untouched} Last inn nettstaden på nytt, og opne lenkja igjen.`,
	"link-damaged": () =>
		`Lenkja er klipt av eller endra, så ein kan ikkje lite på innhaldet. ${untouched} Kopier heile lenkja på nytt, eller be om fila.`,
	"link-inflates": ({ most }) =>
		`Lenkja blir større enn ${megabytes(most)} når ho blir pakka ut. Lenkjer herifrå blir aldri så store. ${untouched} Be om fila i staden.`,
	"link-too-long": ({ length, most }) =>
		`Lenkja ville ha vorte ${number(length)} teikn, og fleire program klipper av lenkjer som er lengre enn ${number(most)}. Lagre utkastet som fil, og send fila i staden.`,
};

/** «8 MB», in millions of bytes. */
function megabytes(bytes: number): string {
	return `${number(Math.max(1, Math.round(bytes / 1_000_000)))}\u00a0MB`;
}
