/** What the commands say in a terminal. */
export const commandTexts = {
	draftUsage:
		"Bruk: npm run draft -- svar.json --date 2026-11-23 --out MAPPE [--document NAVN] [--language nn] [--without-answers]. Lager utkastet som Word, Markdown og JSON i mappen, på bokmål eller nynorsk.",
	unknownAgreement: (found: string, valid: readonly string[]) =>
		`Uventet dokument «${found}», forventet ${valid.join(", ")}. Slik retter du det: Skriv et av navnene etter --document.`,
	editionDiffers: (document: string, edition: string) =>
		`${document}: Uventet endring i utgave ${edition}, forventet teksten som er frosset. Slik retter du det: Øk edition, og kjør npm run publish igjen.`,
	publishedCount: (count: number) =>
		count === 0 ? "Ingen nye utgaver." : count === 1 ? "Én ny utgave." : `${count} nye utgaver.`,
	coverageSums: (points: number, themes: number) =>
		`${points} punkter og ${themes} temaer er dekket`,
	badDate: (typed: string) =>
		`--date: Uventet «${typed}», forventet en dato som finnes. Slik retter du det: Skriv år, måned og dag, for eksempel 2026-11-23.`,
	cannotRead: (file: string) =>
		`${file}: Fant ikke filen eller fikk ikke lest den. Slik retter du det: Sjekk navnet og mappen.`,
	noAgreement: (kind: string, language: "nb" | "nn") =>
		`--language: Uventet ${language === "nn" ? "nynorsk" : "bokmål"} for en sak av slaget «${kind}», forventet en målform som avtalen finnes på. Slik retter du det: Velg den andre målformen, eller skriv malen i content/agreements/${language}/.`,
	notJson: (file: string, reason: string) =>
		`${file}: Uventet innhold, forventet JSON. Slik retter du det: Se etter tegnet som leseren stoppet ved (${reason}).`,
} as const;
