/** What the search says. The browser fetches these words with it. */
export const searchTexts = {
	/** The variants of the sharing terms, as they stand in an address and in a list. */
	variants: {
		segment: { slug: "segment", title: "For konsumenter i et segment" },
		standalone: { slug: "enkeltstaende", title: "For enkeltstående konsumenter" },
	},
	heading: "Søk i vilkår og avtaler",
	label: "Hva leter du etter?",
	close: "Lukk søket",
	ownPage: "Åpne søket på en egen side",
	loading: "Henter søkeregisteret …",
	failed: "Søket kunne ikke hentes. Sjekk nettforbindelsen og prøv igjen.",
	retry: "Prøv igjen",
	withoutSearch: "Se alt i alfabetisk rekkefølge",
	textFailed:
		"Utdrag og treff på andre sider kunne ikke hentes. Treffene under er likevel fra hele teksten i vilkårene og avtalene.",
	count: (count: number) =>
		count === 0
			? "Ingen treff i vilkår og avtaler"
			: count === 1
				? "1 treff i vilkår og avtaler"
				: `${count} treff i vilkår og avtaler`,
	also: (words: readonly string[]) =>
		`Viser også treff for ${words.map((word) => `«${word}»`).join(", ")}.`,
	meant: "Mente du",
	meantNote: (typed: string) => `Ordet «${typed}» står ikke i tekstene.`,
	unknown: (words: readonly string[]) =>
		`Fant ikke ${words.map((word) => `«${word}»`).join(" og ")}. Treffene er for resten av det du skrev.`,
	more: (count: number) => `Vis ${count} treff til`,
	filters: "Avgrens treffene",
	everything: "Alle",
	dimensions: {
		document: "Dokument",
		theme: "Tema",
		party: "Hvem det binder",
		service: "Tjeneste",
		variant: "Variant",
	},
	remove: (dimension: string, title: string) => `Fjern ${dimension.toLowerCase()}: ${title}`,
	removeAll: "Fjern alle valg",
	edition: (edition: string) => `utgave ${edition}`,
	/** «punkt 4.2», where the number is not «bilag 2» by itself. */
	numbered: (number: string) => (/^\d/.test(number) ? `punkt ${number}` : number),
	summary: "Kort sagt",
	binds: (names: readonly string[]) =>
		`Binder ${new Intl.ListFormat("nb").format(names).toLowerCase()}`,
	alsoIn: "Også i",
	pages: "På andre sider",
	kinds: {
		word: "Ordliste",
		service: "Tjeneste",
		basis: "Hjemmel",
		prose: "Forklaring",
		document: "Dokument",
	},
	none: (question: string) => `Ingen treff for «${question}»`,
	noneWithChoice: "Ingen treff med det som er valgt. Fjern et valg, så kan treffene komme fram.",
	nearest: "Overskrifter som ligner",
	themes: "Eller velg et tema",
	help: "Skriv ett eller flere ord, et helt spørsmål, eller et nummer som «punkt 4.2», «bilag 2» eller «§ 3-3».",
	marked: (count: number) =>
		count === 1 ? "1 ord er markert på siden." : `${count} ord er markert på siden.`,
	unmark: "Fjern markering",
	register: {
		heading: "Alt i alfabetisk rekkefølge",
		lead: "Temaer, punkter og ord i vilkårene og avtalene, fra A til Å.",
		description: "Søk i vilkår og avtaler for deling, og finn temaer, punkter og ord fra A til Å.",
		jump: "Hopp til en bokstav",
		digits: "Tall",
		theme: "tema",
		word: "ordliste",
	},
} as const;
