import type { LookupTexts } from "../organisation-lookup.ts";

export const lookupTexts: LookupTexts = {
	button: (register, hasAddress) =>
		`Hent navn${hasAddress ? " og adresse" : ""} fra ${register} (sender organisasjonsnummeret dit)`,
	asking: "Spør registeret …",
	cancel: "Avbryt",
	cancelled: "Avbrutt. Ingenting er endret.",
	noNumber: "Skriv et gyldig organisasjonsnummer først. Ingenting er sendt.",
	filled: (words) => `Dette er fylt inn slik det står i registeret: ${words}.`,
	same: "Det dere har skrevet, stemmer med registeret.",
	differs: (words) => `I registeret står det: ${words}. Vil dere bytte ut det dere har skrevet?`,
	replace: "Bytt ut",
	keep: "Behold det som står",
	kept: "Det dere skrev, står som før.",
	undo: "Angre",
	undone: "Det dere skrev, er satt tilbake.",
	deleted: (day) => `Virksomheten ble slettet fra registeret ${day}.`,
	bankrupt: "Virksomheten er konkurs.",
	liquidation: "Virksomheten er under avvikling.",
	forced: "Virksomheten er under tvangsavvikling eller tvangsoppløsning.",
	check: "Sjekk at dere har rett nummer.",
	notFound:
		"Registeret har ingen hovedenhet med dette nummeret. Det kan være nummeret til en underenhet. Sjekk nummeret, eller fyll inn navnet selv.",
	removed: "Virksomheten er fjernet fra registeret. Sjekk nummeret, eller fyll inn navnet selv.",
	tooLate: "Registeret svarte ikke innen fem sekunder. Fyll inn navnet selv, eller prøv igjen.",
	failed: "Navnet kunne ikke hentes. Fyll det inn selv, eller prøv igjen.",
};
