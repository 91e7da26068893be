import type { LookupTexts } from "../organisation-lookup.ts";

export const lookupTexts: LookupTexts = {
	button: (register) => `Hent namn frå ${register} (sender organisasjonsnummeret dit)`,
	asking: "Spør registeret …",
	cancel: "Avbryt",
	cancelled: "Avbrote. Ingenting er endra.",
	noNumber: "Skriv eit gyldig organisasjonsnummer først. Ingenting er sendt.",
	filled: (name) => `Namnet er fylt inn slik det står i registeret: ${name}.`,
	same: "Namnet stemmer med registeret.",
	differs: (name) => `I registeret heiter verksemda ${name}. Vil de byte ut namnet de har skrive?`,
	replace: "Byt ut namnet",
	keep: "Behald namnet",
	kept: "Namnet de skreiv, står som før.",
	undo: "Angre",
	undone: "Namnet de skreiv, er sett tilbake.",
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
