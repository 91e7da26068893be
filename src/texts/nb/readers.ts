/** What the pages «Dette gjelder deg» say, and the page that leads there by two questions. */
export const readerTexts = {
	choose: {
		title: "Jeg skal bruke data",
		description: "To spørsmål viser hva som gjelder for en virksomhet som vil hente opplysninger.",
		lead: "To spørsmål viser hva som gjelder for virksomheten.",
		basis: "Har dere rettslig grunnlag?",
		basisWhat: (provider: string) =>
			`${provider} må ha lov til å utlevere opplysningene, og dere må ha lov til å hente og bruke dem. En avtale gir ikke noe av dette.`,
		hasBasis: { words: "Ja, vi har grunnlag", about: "Gå til neste spørsmål." },
		lacksBasis: {
			words: "Nei, eller vi er ikke sikre",
			about: "Se hvorfor en avtale ikke hjelper, og hva dere kan prøve i stedet.",
		},
		segment: "Er dere del av et segment?",
		inSegment: {
			words: "Ja, vi er del av et segment",
			about: "Vi har en segmentansvarlig som representerer oss.",
		},
		standalone: {
			words: "Nei, vi er alene",
			about: "Vi har kontakt direkte med tilbyderen.",
		},
	},
	page: {
		"konsument-i-segment": {
			name: "Konsument i et segment",
			heading: "Dette gjelder deg som er konsument i et segment",
			lead: () =>
				"Virksomheten henter opplysninger som del av et segment. Segmentansvarlig hjelper til, men grunnlaget og ansvaret er virksomhetens eget.",
		},
		"enkeltstaende-konsument": {
			name: "Enkeltstående konsument",
			heading: "Dette gjelder deg som er enkeltstående konsument",
			lead: (provider: string) =>
				`Virksomheten henter opplysninger uten å være del av et segment. Kontakten går direkte med ${provider}.`,
		},
		segmentansvarlig: {
			name: "Segmentansvarlig",
			heading: "Dette gjelder deg som er segmentansvarlig",
			lead: (provider: string) =>
				`Du samordner konsumentene og taler deres sak overfor ${provider}. Du kontrollerer dem ikke, og du svarer ikke for det de gjør med opplysningene.`,
		},
		systemleverandor: {
			name: "Systemleverandør",
			heading: "Dette gjelder deg som er systemleverandør",
			lead: (provider: string) =>
				`Du henter opplysninger for kunden, på kundens grunnlag. Avtalene binder kunden, som svarer overfor ${provider} for det du gjør.`,
		},
		alle: {
			name: "Alle som vil forstå reglene",
			heading: "Dette gjelder deg som vil forstå reglene",
			lead: () =>
				"Du er ikke part i avtalene. Noen punkter sier likevel hva du kan kreve, og hvem som har ansvaret for opplysninger om deg.",
		},
	},
	onPage: "På denne siden",
	steps: "Dette gjør du",
	duties: "Pliktene dine",
	dutiesWhat: "Hver setning er hentet fra dokumentet og står under punktet sitt.",
	dutyCount: (count: number) => (count === 1 ? "én plikt" : `${count}\u00a0plikter`),
	clauses: "Punktene i dokumentene",
	clausesWhat: "Punkter som ikke gjelder deg, står i svakere skrift.",
	concerningWhat: "Du er ikke part i dokumentene, men disse punktene angår deg.",
	applying: (applying: number, all: number) =>
		applying === all
			? `Alle ${all}\u00a0punkter gjelder deg.`
			: `${applying}\u00a0av\u00a0${all}\u00a0punkter gjelder deg.`,
	not: "gjelder ikke deg",
	rest: "De andre står i dokumentet.",
	alike: "De samme punktene gjelder deg også i",
	others: "Dokumenter som gjelder andre",
	precedence: "Hva som går foran",
	more: "Les mer",
} as const;
