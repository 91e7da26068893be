import type { InterfaceTexts } from "../interface.ts";

export const interfaceTexts = {
	shell: {
		skip: "Hopp til innholdet",
		navigation: "Hovedmeny",
		search: "Søk",
		privacy: "Ingen informasjonskapsler og ingen sporing.",
		allPages: "Alt innhold",
		editions: "Utgaver",
		about: "Om nettstedet",
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
		description: (title) =>
			`Fyll ut skjemaet, se utkastet til «${title}» bli til og last det ned som Word-fil. Alt skjer i nettleseren.`,
		heading: (title) => `Lag ${lowerFirst(title)}`,
		lead: "Svar på spørsmålene og se utkastet bli til. Dere kan laste det ned som Word-fil når som helst.",
		inThisStandard: "Bokmål",
		sideBySide: "Les begge målformene side om side",
		parts: "Deler av skjemaet",
		whole: "Vis alt på én side",
		oneByOne: "Vis ett steg om gangen",
		otherForms: "Andre dokumenter av de samme svarene",
		otherFormsLead: "Svarene deres følger med når dere åpner et av dem her.",
		notForOthers: (whom) =>
			`Når dere svarer slik, er dette dokumentet ikke for dere. Det er ${lowerFirst(whom)}`,
		carried: (blank) => `Kommer fra filen dere åpner: ${blank}.`,
		nothingAsked: "Det er ingenting å svare på her, ut fra det dere har svart så langt.",
		next: "Neste steg",
		previous: "Forrige steg",
		step: (number, all) => `Steg ${number} av ${all}: `,
		notFor: {
			heading: "Sjekk først at skjemaet er for dere",
			concerns: "Det gjelder",
			see: "Se",
			and: " og ",
		},
		allRequired: "Alle felt må fylles ut, bortsett fra dem som er merket «Valgfritt».",
		optional: "Valgfritt",
		why: "Hvorfor vi spør",
		moveUp: "Flytt opp",
		moveDown: "Flytt ned",
		withoutScript: "Uten JavaScript kan dere skrive ut utkastet og fylle det ut for hånd.",
		views: "Vis skjema eller utkast",
		formView: "Skjema",
		draftView: "Utkast",
		finish: "Se over og last ned",
	},
} as const satisfies InterfaceTexts;

function lowerFirst(title: string): string {
	return title.charAt(0).toLowerCase() + title.slice(1);
}
