import type { InterfaceTexts } from "../interface.ts";

export const interfaceTexts = {
	shell: {
		skip: "Hopp til innhaldet",
		navigation: "Hovudmeny",
		search: "Søk",
		privacy: "Ingen informasjonskapslar og inga sporing.",
		allPages: "Alt innhald",
		editions: "Utgåver",
		about: "Om nettstaden",
	},
	terms: {
		description: (title, provider) =>
			`${title}: framlegg til vilkår når ${provider} deler opplysningar.`,
		chooseLead:
			"Delingsvilkåra finst i to variantar. Svaret avgjer kva for ein som gjeld for dykk.",
		inSegment: "Ja, vi er del av eit segment",
		standalone: "Nei, vi er ikkje del av eit segment",
		summariesAside:
			"Det som står under «Kort sagt», er til hjelp for lesaren og ikkje ein del av vilkåra.",
		edition: (edition) => `Utgåve ${edition}`,
		status: { utkast: "utkast", gjeldende: "gjeldande" },
	},
	generator: {
		description: (title) =>
			`Fyll ut skjemaet, sjå utkastet til «${title}» bli til og last det ned som Word-fil. Alt skjer i nettlesaren.`,
		heading: (title) => `Lag ${lowerFirst(title)}`,
		lead: "Svar på spørsmåla og sjå utkastet bli til. De kan laste det ned som Word-fil når som helst.",
		inThisStandard: "Nynorsk",
		sideBySide: "Les begge målformene side om side",
		parts: "Delar av skjemaet",
		whole: "Vis alt på éi side",
		oneByOne: "Vis eitt steg om gongen",
		otherForms: "Andre dokument av dei same svara",
		otherFormsLead: "Svara dykkar følgjer med når de opnar eitt av dei her.",
		notForOthers: (whom) =>
			`Når de svarer slik, er ikkje dette dokumentet for dykk. Det er ${lowerFirst(whom)}`,
		carried: (blank) => `Kjem frå fila de opnar: ${blank}.`,
		nothingAsked: "Det er ingenting å svare på her, ut frå det de har svart så langt.",
		next: "Neste steg",
		previous: "Førre steg",
		step: (number, all) => `Steg ${number} av ${all}: `,
		notFor: {
			heading: "Sjekk først at skjemaet er for dykk",
			concerns: "Det gjeld",
			see: "Sjå",
			and: " og ",
		},
		allRequired: "Alle felt må fyllast ut, bortsett frå dei som er merkte «Valfritt».",
		optional: "Valfritt",
		why: "Kvifor vi spør",
		moveUp: "Flytt opp",
		moveDown: "Flytt ned",
		withoutScript: "Utan JavaScript kan de skrive ut utkastet og fylle det ut for hand.",
		views: "Vis skjema eller utkast",
		formView: "Skjema",
		draftView: "Utkast",
		finish: "Sjå over og last ned",
	},
} as const satisfies InterfaceTexts;

function lowerFirst(title: string): string {
	return title.charAt(0).toLowerCase() + title.slice(1);
}
