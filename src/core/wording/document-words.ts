import type { Language } from "../language.ts";

/** The words that assembly itself puts into a document. */
export interface AssemblyWords {
	readonly contents: string;
	readonly page: string;
	readonly of: string;
	readonly draftMark: string;
	readonly openItems: string;
	readonly corrections: string;
	readonly checks: string;
	readonly missing: (label: string) => string;
	readonly edition: (edition: string) => string;
	/** A time limit that nobody has set. */
	readonly openLimit: string;
	readonly clause: string;
	readonly appendix: string;
	/** The same word where it begins a heading. */
	readonly appendixHeading: string;
	readonly summary: string;
	/** Heads a branch that is not decided: «Dersom dere er del av et segment:». */
	readonly condition: (words: string) => string;
	/** The same within a sentence. */
	readonly inlineCondition: (words: string) => string;
	/** Why a clause stands: the answer in words. */
	readonly because: (words: string) => string;
	/** Why a clause stands: an answer that has no condition in words. */
	readonly becauseOf: (label: string) => string;
	/** A clause whose question is not answered. */
	readonly dependsOn: (label: string) => string;
	readonly or: string;
	readonly and: string;
	/** «Delingsvilkår for segment, utgave 0.1 (https://…)» */
	readonly cited: readonly [beforeEdition: string, beforeAddress: string, end: string];
	/** Terms that are taken in otherwise than by edition and address: what is added to the citation, and the appendix. */
	readonly termsTaken: {
		/** Before the hash of the edition. */
		readonly hash: string;
		/** Before the appendix that the terms are taken in by. */
		readonly setOut: string;
		/** Before the appendix that only repeats them. */
		readonly repeated: string;
		/** Begins an appendix that the terms are taken in by. */
		readonly setOutHere: (edition: string) => string;
		/** Begins an appendix that repeats them, before and after the address of the standard text. */
		readonly repeatedHere: readonly [before: string, after: string];
	};
}

const nb: AssemblyWords = {
	contents: "Innhold",
	page: "Side",
	of: "av",
	draftMark: "UTKAST",
	openItems: "Mangler før signering",
	corrections: "Må rettes før signering",
	checks: "Bør sjekkes før signering",
	missing: (label) => `[mangler: ${label}]`,
	edition: (edition) => `Utgave ${edition}`,
	openLimit: "[fastsettes av tilbyderen]",
	clause: "punkt",
	appendix: "bilag",
	appendixHeading: "Bilag",
	summary: "Kort sagt",
	condition: (words) => `Dersom ${words}:`,
	inlineCondition: (words) => `dersom ${words}`,
	because: (words) => `Med fordi du svarte at ${words}`,
	becauseOf: (label) => `Med fordi du svarte på «${label}»`,
	dependsOn: (label) => `Avhenger av hva du svarer på «${label}»`,
	or: "eller",
	and: "og",
	cited: [", utgave ", " (", ")"],
	termsTaken: {
		hash: ", kontrollsum SHA-256 ",
		setOut: ", tatt inn i sin helhet i ",
		repeated: ", gjengitt i ",
		setOutHere: (edition) => `Her står vilkårene i sin helhet, slik de lyder i utgave ${edition}.`,
		repeatedHere: [
			"Vilkårene er gjengitt her for at de skal være lette å finne. De gjelder slik de lyder i standardteksten (",
			"). Er gjengivelsen og standardteksten ulike, går standardteksten foran.",
		],
	},
};

const nn: AssemblyWords = {
	contents: "Innhald",
	page: "Side",
	of: "av",
	draftMark: "UTKAST",
	openItems: "Manglar før signering",
	corrections: "Må rettast før signering",
	checks: "Bør sjekkast før signering",
	missing: (label) => `[manglar: ${label}]`,
	edition: (edition) => `Utgåve ${edition}`,
	openLimit: "[blir fastsett av tilbydaren]",
	clause: "punkt",
	appendix: "bilag",
	appendixHeading: "Bilag",
	summary: "Kort sagt",
	condition: (words) => `Dersom ${words}:`,
	inlineCondition: (words) => `dersom ${words}`,
	because: (words) => `Med fordi du svarte at ${words}`,
	becauseOf: (label) => `Med fordi du svarte på «${label}»`,
	dependsOn: (label) => `Kjem an på kva du svarer på «${label}»`,
	or: "eller",
	and: "og",
	cited: [", utgåve ", " (", ")"],
	termsTaken: {
		hash: ", kontrollsum SHA-256 ",
		setOut: ", tekne inn i heilskap i ",
		repeated: ", attgitte i ",
		setOutHere: (edition) => `Her står vilkåra i heilskap, slik dei lyder i utgåve ${edition}.`,
		repeatedHere: [
			"Vilkåra er attgitte her for at dei skal vere lette å finne. Dei gjeld slik dei lyder i standardteksten (",
			"). Er attgivinga og standardteksten ulike, går standardteksten føre.",
		],
	},
};

export const assemblyWords: Readonly<Record<Language, AssemblyWords>> = { nb, nn };
