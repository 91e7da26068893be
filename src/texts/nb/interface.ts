import type { InterfaceTexts } from "../interface.ts";

export const interfaceTexts = {
	shell: {
		skip: "Hopp til innholdet",
		navigation: "Hovedmeny",
		sharingTerms: "Delingsvilkår",
		usageTerms: "Bruksvilkår",
		generator: "Lag egenerklæring",
		privacy: "Ingen informasjonskapsler og ingen sporing.",
	},
	home: {
		description: (provider) =>
			`Lag egenerklæring når virksomheten vil hente opplysninger fra ${provider}, og les vilkårene som følger med.`,
		heading: "Vilkår og avtaler for deling av opplysninger",
		lead: (provider) =>
			`Her lager dere en egenerklæring når virksomheten vil hente opplysninger fra ${provider}, og her står vilkårene som følger med.`,
		noLegalBasis: "En avtale gir ikke rettslig grunnlag.",
		noLegalBasisWhy:
			"Grunnlaget må finnes fra før, både for den som deler opplysningene, og for den som henter dem.",
		start: "Lag egenerklæring",
		startWhat: "Svar på spørsmålene, se utkastet bli til og last ned en Word-fil.",
		published: "Vilkårene",
		publishedWhat:
			"Den som underskriver en egenerklæring, godtar vilkårene i utgaven som er nevnt der.",
		atProvider: (provider) => `Hos ${provider}`,
		atProviderWhat: (provider) => `Tekstene som gjelder i dag, ligger hos ${provider}.`,
	},
	terms: {
		description: (title, provider) =>
			`${title}: forslag til vilkår når ${provider} deler opplysninger.`,
		chooseLead:
			"Delingsvilkårene finnes i to varianter. Svaret avgjør hvilken som gjelder for dere.",
		inSegment: "Ja, vi er del av et segment",
		standalone: "Nei, vi er ikke del av et segment",
		summariesAside:
			"Det som står under «Kort sagt», er til hjelp for leseren og ikke en del av vilkårene.",
		edition: (edition) => `Utgave ${edition}`,
		status: { utkast: "utkast", gjeldende: "gjeldende" },
	},
	generator: {
		description:
			"Fyll ut skjemaet, se utkastet til egenerklæring bli til og last det ned som Word-fil. Alt skjer i nettleseren.",
		heading: "Lag egenerklæring",
		lead: "Svar på spørsmålene og se utkastet bli til. Dere kan laste det ned som Word-fil når som helst.",
		allRequired: "Alle felt må fylles ut, bortsett fra dem som er merket «Valgfritt».",
		optional: "Valgfritt",
		why: "Hvorfor vi spør",
		row: (words, number) => `${words} ${number}`,
		withoutScript: "Uten JavaScript kan dere skrive ut utkastet og fylle det ut for hånd.",
		views: "Vis skjema eller utkast",
		formView: "Skjema",
		draftView: "Utkast",
		finish: "Ta med utkastet",
		downloadWord: "Last ned Word-fil",
		downloadWordWithoutAnswers: "Word uten svar",
		withoutAnswersWhat:
			"Word-filen har teksten dere ser, og svarene lagret som data. «Word uten svar» har bare teksten.",
		print: "Skriv ut",
	},
	notFound: {
		heading: "Vi finner ikke siden",
		lead: "Adressen kan være feil, eller siden kan ha fått en ny adresse.",
		home: "Gå til forsiden",
	},
} as const satisfies InterfaceTexts;
