import type { LookupTexts } from "../organisation-lookup.ts";

export const lookupTexts: LookupTexts = {
	button: (register, hasAddress) =>
		`Hent namn${hasAddress ? " og adresse" : ""} frå ${register} (sender organisasjonsnummeret dit)`,
	asking: "Spør registeret …",
	cancel: "Avbryt",
	cancelled: "Avbrote. Ingenting er endra.",
	noNumber: "Skriv eit gyldig organisasjonsnummer først. Ingenting er sendt.",
	filled: (words) => `Dette er fylt inn slik det står i registeret: ${words}.`,
	same: "Det de har skrive, stemmer med registeret.",
	differs: (words) => `I registeret står det: ${words}. Vil de byte ut det de har skrive?`,
	replace: "Byt ut",
	keep: "Behald det som står",
	kept: "Det de skreiv, står som før.",
	undo: "Angre",
	undone: "Det de skreiv, er sett tilbake.",
	deleted: (day) => `Verksemda vart sletta frå registeret ${day}.`,
	bankrupt: "Verksemda er konkurs.",
	liquidation: "Verksemda er under avvikling.",
	forced: "Verksemda er under tvangsavvikling eller tvangsoppløysing.",
	check: "Sjekk at de har rett nummer.",
	notFound:
		"Registeret har inga hovudeining med dette nummeret. Det kan vere nummeret til ei undereining. Sjekk nummeret, eller fyll inn namnet sjølv.",
	removed: "Verksemda er fjerna frå registeret. Sjekk nummeret, eller fyll inn namnet sjølv.",
	tooLate: "Registeret svara ikkje innan fem sekund. Fyll inn namnet sjølv, eller prøv igjen.",
	failed: "Namnet kunne ikkje hentast. Fyll det inn sjølv, eller prøv igjen.",
};
