/** What a reader does first. Each leads to the page where it is done. */
export const stepTexts = {
	service: {
		words: () => "Finn tjenesten",
		about: () => "Der står det hvilke opplysninger den gir, og hvilket grunnlag den krever.",
	},
	terms: {
		words: ({ title }: StepWords) => `Les ${title}`,
		about: () =>
			"Les også bruksvilkårene til tjenesten. Virksomheten godtar begge når den underskriver egenerklæringen.",
	},
	declaration: {
		words: () => "Lag egenerklæring",
		about: ({ provider }: StepWords) =>
			`Skjemaet gir et utkast. Avtalen gjelder først når ${provider} har godtatt den.`,
	},
	faultToCoordinator: {
		words: () => "Meld feil til segmentansvarlig",
		about: () =>
			"Undersøk først om feilen ligger hos virksomheten selv. Gjelder den sikkerhet eller personvern, se hvilken kanal bruksvilkårene krever.",
	},
	faultToProvider: {
		words: ({ provider }: StepWords) => `Meld feil til ${provider}`,
		about: () =>
			"Undersøk først om feilen ligger hos virksomheten selv. Gjelder den sikkerhet eller personvern, se hvilken kanal bruksvilkårene krever.",
	},
	agreement: {
		words: ({ title }: StepWords) => `Les ${title}`,
		about: ({ provider }: StepWords) =>
			`Den er mellom segmentansvarlig og ${provider}, og den gir ingen rett til opplysninger.`,
	},
	segmentTerms: {
		words: ({ title }: StepWords) => `Les ${title}`,
		about: () => "De er skrevet for konsumentene, men noen av pliktene er dine.",
	},
	faultFromConsumers: {
		words: ({ provider }: StepWords) => `Meld feil videre til ${provider}`,
		about: ({ provider }: StepWords) =>
			`Konsumentene melder til deg. Undersøk saken, og meld den én gang når feilen trolig ligger hos ${provider}.`,
	},
	processorAgreement: {
		words: () => "Inngå databehandleravtale med kunden",
		about: () => "Den må være på plass før du får tilgang til personopplysninger.",
	},
	customersDeclaration: {
		words: () => "Se hva kunden må erklære",
		about: () => "Kunden fører deg opp som databehandler i egenerklæringen.",
	},
	customersFault: {
		words: () => "Avtal hvem som melder feil",
		about: ({ provider }: StepWords) =>
			`Er kunden del av et segment, går feil til segmentansvarlig. Ellers går de til ${provider}.`,
	},
	shared: {
		words: () => "Se hva som blir delt",
		about: () =>
			"For hver tjeneste står det hvem som kan få opplysningene, og på hvilket grunnlag.",
	},
	word: {
		words: () => "Slå opp et ord",
		about: () => "Ordlisten forklarer ordene i avtalene.",
	},
	ownData: {
		words: ({ provider }: StepWords) => `Spør ${provider} om opplysninger om deg`,
		about: () =>
			"Er noe feil, kan du kreve at det blir rettet. Her på nettstedet har vi ingen opplysninger om deg.",
	},
	read: {
		words: ({ title }: StepWords) => `Les «${title}»`,
		about: ({ description }: StepWords) => description,
	},
} as const satisfies Readonly<Record<string, StepText>>;

/** What the words of a step are put together from. */
export interface StepWords {
	readonly provider: string;
	/** The page that the step leads to: its title, as it stands within a sentence. */
	readonly title: string;
	readonly description: string;
}

interface StepText {
	readonly words: (values: StepWords) => string;
	readonly about: (values: StepWords) => string;
}

export type StepName = keyof typeof stepTexts;
