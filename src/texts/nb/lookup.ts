/** What the pages about services, legal bases and words say. */
export const lookupTexts = {
	noLegalBasis:
		"Verken denne siden eller en avtale gir rettslig grunnlag. Grunnlaget må finnes fra før, både for den som deler opplysningene, og for den som henter dem.",
	checked: "Sist kontrollert",
	notStated: "ikke oppgitt",

	services: {
		heading: "Delingstjenester",
		description: (provider: string) =>
			`Tjenestene som ${provider} deler opplysninger gjennom: hva de gir, hvem som kan få det, og vilkårene som hører til.`,
		lead: (provider: string) =>
			`${provider} deler opplysninger gjennom disse tjenestene. De står under bruksvilkårene de hører til. Går opplysningene til ${provider} i stedet, er tjenesten merket.`,
		terms: "Les vilkårene",
		others: "Andre delingstjenester",
		othersLead: (provider: string) =>
			`${provider} har også disse tjenestene. Vi har ikke beskrevet dem. Lenkene går til dokumentasjonen.`,
		toProvider: (provider: string) => `Opplysningene går til ${provider}`,
	},

	service: {
		direction: "Retning",
		directions: {
			toConsumer: (provider: string) => `fra ${provider} til konsumenten`,
			toProvider: (provider: string) => `til ${provider}, ikke fra`,
		},
		warning: (provider: string) => `Opplysningene går til ${provider}.`,
		warningWhy: (provider: string) =>
			`Egenerklæringen er for den som henter opplysninger fra ${provider}. Den passer ikke for denne tjenesten.`,
		access: "Tilgang (scope)",
		documentation: "Dokumentasjon",
		documentationOf: (service: string) => `Dokumentasjonen av ${service}`,
		generator: "Lag egenerklæring",
		generatorWhat: "Tjenesten kan velges i skjemaet.",
		data: "Opplysningene",
		noData: "Opplysningene er ikke beskrevet her.",
		seeDocumentation: (service: string) => `Se dokumentasjonen av ${service}`,
		recipients: "Hvem som kan få opplysningene",
		recipientsTable: "Hvem som kan få opplysningene, og hjemmelen det bygger på",
		recipientsWhat:
			"Hjemlene kan åpne for deling. Om de gjør det, må vurderes for hver mottaker og hvert formål.",
		who: "Hvem",
		basis: "Hjemmel",
		remark: "Merknad",
		terms: "Vilkår",
		termsDoNotFit: (provider: string) =>
			`Vilkårene er skrevet for opplysninger som går fra ${provider}, og passer ikke for denne tjenesten. Tjenesten er ført opp under`,
		sources: "Kilder",
	},

	bases: {
		heading: "Hjemler",
		description: (provider: string) =>
			`Bestemmelsene som kan åpne for å dele opplysninger fra ${provider}, og de andre bestemmelsene som tekstene viser til.`,
		lead: "Her står bestemmelsene som kan åpne for deling, og så de andre som tekstene viser til. Forklaringene er prosjektets egne ord, ikke lovens.",
		opening: "Bestemmelser som kan åpne for deling",
		others: "Andre bestemmelser som tekstene viser til",
		othersLead: "Disse bestemmelsene åpner ikke for å dele opplysninger.",
		for: (whom: string) => `For ${whom}`,
	},

	basis: {
		opens: "Hva bestemmelsen åpner for",
		says: "Hva bestemmelsen sier",
		opensNothing:
			"Bestemmelsen åpner ikke for å dele opplysninger. Den står her fordi tekstene viser til den.",
		roles: {
			disclosure: "Den kan la tilbyderen utlevere opplysninger.",
			collection: "Den kan la konsumenten innhente opplysninger.",
			processing: "Den kan støtte et behandlingsgrunnlag.",
		},
		openTo: "Hvem den kan gjelde for",
		openToWhat: "Ordlyden og grensene avgjør hvem av dem den gjelder for.",
		consumers: {
			municipality: "kommuner",
			county: "fylkeskommuner",
			stateBody: "statlige organer",
			other: "andre virksomheter",
			otherAlone: "virksomheter utenfor stat og kommune",
		},
		limits: "Grenser",
		reading: "Prosjektets tolkning",
		act: "Hentet fra",
		read: (host: string) => `Les bestemmelsen på ${host}`,
		text: "Lest",
		textDate: (date: string) => `lovteksten slik den sto ${date}`,
		ownWords: "Forklaringen er prosjektets egne ord, ikke lovens.",
		services: "Tjenester som nevner bestemmelsen",
		timeLimits: "Frister som bygger på bestemmelsen",
		timeLimit: "Frist",
		timeLimitFor: "Hva den gjelder",
		openTimeLimit: "fastsettes av tilbyderen",
		cited: "Hvor bestemmelsen er nevnt",
		notCited: "Ingen av vilkårene eller avtalene nevner den.",
	},

	words: {
		heading: "Ordliste",
		description: "Ord i vilkårene og avtalene, forklart kort. Med nynorsk og engelsk.",
		lead: "Slik bruker vi ordene i vilkårene og avtalene. Andre ord for det samme, eller for noe nær det, står også her og viser til ordet vi bruker.",
		jump: "Gå til bokstav",
		digits: "0–9",
		see: "se",
		synonyms: "Beslektede ord:",
		nynorsk: "Nynorsk:",
		english: "Engelsk:",
		source: "Kilde:",
		usedIn: "Brukes i",
		more: (count: string) => `og ${count} andre steder`,
		oneMore: "og ett annet sted",
	},
} as const;
