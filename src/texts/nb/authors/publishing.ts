import type { SentencesOf } from "./sentences.ts";
import { choices, quote } from "./words.ts";

/** What is wrong with texts as they are published: their words, what they cover, their editions. */
export const publishing: SentencesOf<
	| "unknown-limit"
	| "unused-limit"
	| "limit-without-source"
	| "typed-limit"
	| "unknown-reader"
	| "summary-too-long"
	| "unknown-term"
	| "unused-term"
	| "unknown-statute"
	| "unknown-figure"
	| "unknown-clause"
	| "repeated-address"
	| "uncovered-point"
	| "repeated-point"
	| "short-quote"
	| "quote-not-found"
	| "repeated-quote"
	| "crowded-section"
	| "coverage-count"
	| "edition-altered"
	| "edition-not-published"
	| "edition-differs"
> = {
	"unknown-limit": ({ found, valid }) => ({
		unexpected: `frist «${found}»`,
		expected: "en frist som står i content/time-limits.yaml",
		fix: choices(valid, "Legg den til der."),
	}),
	"unused-limit": ({ name }) => ({
		unexpected: `frist «${name}», som ingen tekst bruker`,
		expected: "bare frister som det er bruk for",
		fix: `Skriv <Limit name="${name}" /> der fristen gjelder, eller fjern den her.`,
	}),
	"limit-without-source": ({ name, source, missing }) => ({
		unexpected: `frist «${name}» uten ${missing}`,
		expected: `${missing} når source er ${source}`,
		fix: limitRemedies[missing] ?? "Rett kilden.",
	}),
	"typed-limit": ({ found, name }) => ({
		unexpected: `håndskrevet frist ${quote(found)}`,
		expected: "en frist som bare står ett sted",
		fix: `Skriv <Limit name="${name}" /> i stedet for ordene.`,
	}),
	"unknown-reader": ({ found, valid }) => ({
		unexpected: `leser «${found}» i concerns`,
		expected: "en leser som finnes",
		fix: choices(valid),
	}),
	"summary-too-long": ({ words, most }) => ({
		unexpected: `«Kort sagt» på ${words} ord`,
		expected: `høyst ${most} ord`,
		fix: `Ta ut minst ${words - most} ord, eller del punktet.`,
	}),
	"unknown-term": ({ found, valid }) => ({
		unexpected: `ord «${found}» i <Term>`,
		expected: "et ord som står i content/glossary.yaml",
		fix: choices(valid, "Legg det til der."),
	}),
	"unused-term": ({ name, term }) => ({
		unexpected: `ordforklaring «${term}», som ingen tekst bruker`,
		expected: "bare ord som leseren møter",
		fix: `Skriv <Term name="${name}">…</Term> der ordet blir brukt første gang, eller fjern det her.`,
	}),
	"unknown-statute": ({ found }) => ({
		unexpected: `henvisning til ${quote(found)}`,
		expected: "en bestemmelse som står i content/legal-bases/",
		fix: "Rett skrivemåten, eller legg til en fil for bestemmelsen der.",
	}),
	"unknown-figure": ({ found, valid }) => ({
		unexpected: `figur «${found}»`,
		expected: "en figur som ligger i content/figures/",
		fix: choices(valid),
	}),
	"unknown-clause": ({ found, document, valid }) => ({
		unexpected: `punkt «${found}» i ${document}`,
		expected: "id-en til et punkt eller et bilag i dokumentet",
		fix: choices(valid),
	}),
	"repeated-address": ({ address, first }) => ({
		unexpected: `gjentakelse av adressen ${address}`,
		expected: "en adresse som ingen annen side har",
		fix: `Gi siden en annen adresse. Den første står i ${first}.`,
	}),
	"uncovered-point": ({ point }) => ({
		unexpected: `punkt ${point} uten dekning`,
		expected: "et sitat eller en overskrift fra teksten som dekker det",
		fix: "Skriv quote: og ordene fra teksten, eller skriv teksten som mangler.",
	}),
	"repeated-point": ({ point, first }) => ({
		unexpected: `gjentakelse av punkt ${point}`,
		expected: "hvert punkt bare én gang",
		fix: `Fjern det ene. Det første står i ${first}.`,
	}),
	"short-quote": ({ point, words }) => ({
		unexpected: `sitat på ${words} ord for punkt ${point}`,
		expected: "minst fem ord på rad",
		fix: "Ta med flere av ordene. Er punktet en overskrift, skriver du «heading:» i stedet for «quote:».",
	}),
	"quote-not-found": ({ point, quote: words }) => ({
		unexpected: `ordlyd ${quote(words)} for punkt ${point}`,
		expected: "ord som står slik i teksten som er publisert",
		fix: "Kopier ordene fra siden, uten nummer og henvisninger. En overskrift må være hel.",
	}),
	"repeated-quote": ({ point, first }) => ({
		unexpected: `sitat for punkt ${point}, det samme som for punkt ${first}`,
		expected: "egne ord for hvert punkt",
		fix: "Velg andre ord for det ene, eller skriv det som mangler.",
	}),
	"crowded-section": ({ address, points, most }) => ({
		unexpected: `${points} punkter dekket av ${address}`,
		expected: `høyst ${most} for hvert avsnitt`,
		fix: "Del teksten, eller finn et annet sted som dekker punktene bedre.",
	}),
	"coverage-count": ({ kind, found, expected }) => ({
		unexpected: `liste med ${found} ${counted[kind][found === 1 ? 0 : 1]}`,
		expected: `det antallet som står øverst i filen, ${expected}`,
		fix: "Legg til dem som mangler, eller rett tallet.",
	}),
	"edition-altered": ({ document, edition }) => ({
		unexpected: `endring i utgave ${edition} av ${document}`,
		expected: "utgaven slik den ble frosset",
		fix: "Hent filen tilbake slik den var. Endringer gjøres i arbeidsteksten og gir en ny utgave.",
	}),
	"edition-not-published": ({ document, edition }) => ({
		unexpected: `utgave ${edition} av ${document}, som ikke er frosset`,
		expected: `filen content/editions/${document}/${edition}.json`,
		fix: "Kjør npm run publish.",
	}),
	"edition-differs": ({ document, edition }) => ({
		unexpected: `endret tekst i ${document}`,
		expected: `teksten i utgave ${edition}, som er publisert`,
		fix: "Øk edition, og kjør npm run publish. Var endringen en feil, retter du teksten tilbake.",
	}),
};

/** What is counted: one, and several. */
const counted = { points: ["punkt", "punkter"], themes: ["tema", "temaer"] } as const;

/** What to write, by the key that is missing. */
const limitRemedies: Readonly<Record<string, string>> = {
	words:
		"Skriv words: og fristen slik den står i en setning. Har ingen fastsatt den, skriver du source: open.",
	basis: "Skriv basis: og navnet på filen i content/legal-bases/.",
	url: "Skriv url: og adressen der tilbyderen har publisert den.",
};
