/** What the front page says, the list of all pages, and the page that is shown where there is none. */
export const frontTexts = {
	description: (provider: string) =>
		`Forslag til vilkår og avtaler når ${provider} deler opplysninger, forklart for virksomheter, jurister og alle andre.`,
	heading: "Vilkår og avtaler for deling av opplysninger",
	lead: (provider: string) =>
		`Her kan du lese forslag til vilkår for opplysninger fra ${provider} og lage utkast til avtale.`,
	noLegalBasis: "En avtale gir ikke rettslig grunnlag.",
	noLegalBasisWhy:
		"Grunnlaget må finnes fra før, både for den som deler opplysningene, og for den som henter dem.",
	doorsHeading: "Finn det som gjelder deg",
	doors: {
		useData: {
			words: "Jeg skal bruke data",
			about: (provider: string) => `Virksomheten vil hente opplysninger fra ${provider}.`,
		},
		segment: {
			words: "Vi representerer et segment",
			about: () => "Dere taler for en gruppe virksomheter som trenger det samme.",
		},
		system: {
			words: "Vi lager system",
			about: () => "Dere henter opplysninger for en kunde.",
		},
		rules: {
			words: "Jeg vil forstå reglene",
			about: () => "Du vil vite hvordan delingen virker, og hva den betyr for deg.",
		},
	},
	start: "Lag egenerklæring",
	startWhat: "Vet du alt hva dere trenger? Svar på spørsmålene, og last ned en Word-fil.",
	documents: "Dokumentene",
	documentsWhat: (provider: string) =>
		`Et utkast er prosjektets eget forslag. Et gjeldende dokument er tatt i bruk av ${provider}.`,
	edition: (edition: string) => `utgave\u00a0${edition}`,
	registers: "Slå opp",
	registerOf: {
		"hva-star-hvor": { title: "Hva står hvor", about: "Finn stedet der et tema er omtalt." },
		tjenester: {
			title: "Tjenester",
			about: "Hva hver tjeneste kan gi, til hvem og på hvilket grunnlag.",
		},
		hjemler: { title: "Hjemler", about: "Bestemmelsene som tekstene bygger på, forklart." },
		ordliste: { title: "Ordliste", about: "Ordene i avtalene, kort forklart." },
		plikter: { title: "Plikter", about: "Hver setning som binder noen: hvem, hva og når." },
		frister: { title: "Frister", about: "Fristene i tekstene, og dem ingen har satt ennå." },
	},
	more: "Mer å lese",
	editions: "Utgaver",
	search: "Søk, og alt fra A til Å",
	allPages: "Alt innhold",
	atProvider: (provider: string) => `Hos ${provider}`,
	atProviderWhat: (provider: string) => `Tekstene som gjelder i dag, ligger hos ${provider}.`,
	contents: {
		lead: "Alle sidene på nettstedet, etter hva de handler om.",
		readers: "Dette gjelder deg",
		drafts: "Lag utkast",
		variants: "velg variant",
		programs: "For den som lager program",
		schemaOf: {
			consumer: "JSON Schema for svarene til en konsument",
			segment: "JSON Schema for svarene til et segment",
		},
	},
	notFound: {
		heading: "Vi finner ikke siden",
		lead: "Adressen kan være skrevet feil, eller siden kan ha flyttet.",
		typed: "Har du skrevet adressen selv, se etter skrivefeil.",
		followed: "Har du fulgt en lenke, er det kanskje den som er gammel.",
		tryHeading: "Prøv en av disse sidene",
		home: "Forsiden",
	},
} as const;
