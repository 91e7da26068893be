/** What the tables made from the documents say: of duties, of time limits, and of what stands where. */
export const registerTexts = {
	filter: {
		heading: "Velg hva tabellen viser",
		party: "Hvem",
		document: "Dokument",
		theme: "Tema",
		allThemes: "Alle temaer",
		source: "Kilde",
	},
	jump: "Hopp til en part",
	download: "Last ned tabellen (CSV)",
	downloadWhat: "Filen har alle rader, uansett hva som er valgt her.",
	/** Where a row says nothing about when. */
	noOccasion: "–",
	duties: {
		heading: "Plikter",
		description:
			"Alle setninger i vilkårene og avtalene som binder noen: hvem som skal gjøre hva, og når.",
		lead: "Her står alle setninger i vilkårene og avtalene som binder noen: hvem som skal gjøre hva, og når.",
		about: [
			"Tabellene er laget av dokumentene, ord for ord. En plikt som binder flere, står under hver av dem.",
			"En setning kan vise til det som står rundt den. Les den derfor også i punktet den er hentet fra.",
			"Plikter som følger direkte av lov, står her bare når de også er skrevet inn i et dokument.",
		],
		caption: (party: string) => `Plikter som binder ${party}`,
		none: (party: string) => `Ingen setning i dokumentene binder ${party}.`,
		columns: { who: "Hvem", duty: "Plikt", when: "Når", clause: "Punkt" },
	},
	limits: {
		heading: "Frister og mål",
		description:
			"Alle frister og målte krav i vilkårene og avtalene, og hvor hver av dem kommer fra.",
		lead: "Her står alle frister og målte krav i vilkårene og avtalene, og hvor hver av dem kommer fra.",
		caption: (party: string) => `Frister og mål for ${party}`,
		/** The heading over what binds nobody. */
		nobody: "Uten bestemt part",
		nobodyCaption: "Frister og mål i setninger som ikke binder en bestemt part",
		nobodyInRow: "Ingen bestemt",
		columns: {
			who: "Hvem",
			what: "Hva",
			limit: "Frist",
			clause: "Punkt",
			source: "Kilde",
		},
		for: (what: string) => `Gjelder ${what}.`,
		open: "fastsettes av tilbyderen",
		sources: {
			law: "lov",
			confirmed: "bekreftet av tilbyderen",
			proposal: "forslag",
			open: "ikke fastsatt av noen",
		},
		/** What each source means. */
		meanings: {
			law: "Fristen står i bestemmelsen som det er lenket til.",
			confirmed: "Tilbyderen har publisert fristen eller målet på siden som det er lenket til.",
			proposal: "Fristen er et forslag fra prosjektet som har skrevet tekstene.",
			open: "Teksten trenger en frist eller et tall, men ingen har fastsatt det. Tilbyderen må gjøre det.",
		},
		meaningsHeading: "Hvor fristene kommer fra",
	},
	overview: {
		heading: "Hva står hvor",
		description:
			"Oversikt over emnene i vilkårene og avtalene: hvilket dokument og punkt hvert av dem står i.",
		lead: "Dokumentene deler emnene mellom seg. Tabellen viser hvilke punkter som handler om hvert emne.",
		about:
			"Delingsvilkårene finnes i to varianter. Lenkene går til varianten for konsumenter i et segment. Står punktet også i varianten for enkeltstående konsumenter, er det lenket til i parentes.",
		caption: "Emnene i vilkårene og avtalene, og punktene de står i",
		topic: "Emne",
		theme: "Tema",
		parties: "Hvem emnet er for",
		usageTerms: "Bruksvilkår",
		nothing: "Står ikke her",
		/** The same clause in the other variant: with the same number, or with another. */
		standalone: (label?: string) =>
			label ? `for enkeltstående: ${label}` : "også for enkeltstående",
		only: { segment: "bare i et segment", standalone: "bare for enkeltstående" },
	},
	/** The columns of the files that no table on a page has. */
	csv: {
		limits: "Frister",
		when: "Når",
		document: "Dokument",
		address: "Adresse",
		for: "Gjelder",
		sourceAt: "Adressen til kilden",
		standing: "Status",
	},
} as const;
