import type { SentencesOf } from "./sentences.ts";
import { markdownName, quote } from "./words.ts";

/** What is wrong between bokmål and nynorsk. */
export const standards: SentencesOf<
	| "skeleton-differs"
	| "twin-not-read"
	| "same-as-twin"
	| "other-standard"
	| "missing-nynorsk"
	| "words-in-one-standard"
> = {
	"skeleton-differs": ({ clause, found, expected, twin }) => ({
		unexpected: `${part(found)} i ${clause === "" ? "filen" : `punkt «${clause}»`}`,
		expected: `${part(expected)}, som på bokmål (${twin})`,
		fix: "Gi de to målformene de samme delene i den samme rekkefølgen. Bare ordene skal være ulike.",
	}),
	"twin-not-read": ({ clause, hash, isNew, twin }) => ({
		unexpected: isNew
			? `punkt «${clause}» uten hash av bokmålsteksten (${twin})`
			: `endret bokmålstekst i punkt «${clause}» (${twin})`,
		expected: "nynorsk som er lest mot den bokmålsteksten som gjelder nå",
		fix: `Les det nynorske punktet mot bokmålsteksten, og rett det om det trengs. Skriv så her: ${clause}: "${hash}".`,
	}),
	"same-as-twin": ({ text }) => ({
		unexpected: `bokmål der det skal være nynorsk, ${quote(text)}`,
		expected: "egen ordlyd på nynorsk",
		fix: "Skriv teksten på nynorsk. Bare navn og henvisninger kan være like.",
	}),
	"other-standard": ({ word, language }) => ({
		unexpected: `ord på ${language === "nn" ? "bokmål" : "nynorsk"}, «${word}»`,
		expected: `tekst på ${language === "nn" ? "nynorsk" : "bokmål"}`,
		fix: "Bytt ordet. Er det et sitat, setter du det i «».",
	}),
	"missing-nynorsk": ({ key }) => ({
		unexpected: `tekst uten nynorsk, «${key}»`,
		expected: "teksten på begge målformer",
		fix: "Legg til nn: og teksten på nynorsk.",
	}),
	"words-in-one-standard": ({ key, other }) => ({
		unexpected: `skjema uten «${key}»`,
		expected: `de samme nøklene som i ${other}`,
		fix: `Legg til ${key.split(".").pop()} her, eller fjern den der.`,
	}),
};

/** A part of a template, as its author knows it. */
function part(name: string): string {
	return name === "" ? "slutt" : markdownName(name);
}
