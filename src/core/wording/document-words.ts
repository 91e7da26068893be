import type { Language } from "../language.ts";

/** The words that assembly itself puts into a document. */
export interface AssemblyWords {
	readonly contents: string;
	readonly page: string;
	readonly of: string;
	readonly draftMark: string;
	readonly openItems: string;
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
}

const nb: AssemblyWords = {
	contents: "Innhold",
	page: "Side",
	of: "av",
	draftMark: "UTKAST",
	openItems: "Mangler før signering",
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
};

const nn: AssemblyWords = {
	contents: "Innhald",
	page: "Side",
	of: "av",
	draftMark: "UTKAST",
	openItems: "Manglar før signering",
	missing: (label) => `[manglar: ${label}]`,
	edition: (edition) => `Utgåve ${edition}`,
	openLimit: "[blir fastsett av tilbydaren]",
	clause: "punkt",
	appendix: "vedlegg",
	appendixHeading: "Vedlegg",
	summary: "Kort sagt",
	condition: (words) => `Dersom ${words}:`,
	inlineCondition: (words) => `dersom ${words}`,
	because: (words) => `Med fordi du svarte at ${words}`,
	becauseOf: (label) => `Med fordi du svarte på «${label}»`,
	dependsOn: (label) => `Kjem an på kva du svarer på «${label}»`,
	or: "eller",
	and: "og",
	cited: [", utgåve ", " (", ")"],
};

export const assemblyWords: Readonly<Record<Language, AssemblyWords>> = { nb, nn };
