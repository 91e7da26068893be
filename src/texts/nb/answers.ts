import type { AnswerSentences } from "../answer-sentence.ts";
import { number, word } from "./counts.ts";
import { remarks } from "./remarks.ts";

/** What each rule about an answer says to the one who answers: what is wrong, and what to do. */
export const answers: AnswerSentences = {
	...remarks,
	"national-identity-number": ({ kind }) =>
		`${kind === "d-number" ? "D-nummeret" : "Fødselsnummeret"} må bort. Personopplysningsloven § 12 tillater slike nummer bare når det er saklig behov for sikker identifisering, og det er det ikke her.`,
	"text-too-long": ({ max, length }) =>
		`Teksten kan ha høyst ${number(max)} tegn. Dere har skrevet ${number(length)}. Kort den ned med ${number(length - max)} tegn.`,

	"organisation-number-characters": ({ characters }) =>
		`Organisasjonsnummeret kan bare ha siffer. Dette må bort: ${quoted(characters)}.`,
	"organisation-number-too-short": ({ digits }) =>
		`Organisasjonsnummeret må ha ni siffer. ${missing(digits, 9)}`,
	"organisation-number-too-long": ({ digits }) =>
		`Organisasjonsnummeret må ha ni siffer. Dere har skrevet ${word(digits)}, så det er ${digits === 10 ? "ett for mye" : `${word(digits - 9)} for mange`}.`,
	"organisation-number-repeated-digit": () =>
		"Organisasjonsnummeret kan ikke være ni like siffer. Skriv nummeret som står i Enhetsregisteret.",
	"organisation-number-never-issued": ({ start }) =>
		`Organisasjonsnummeret må sjekkes. Ingen nummer i Enhetsregisteret begynner med ${start}, så minst ett av sifrene er feil.`,
	"organisation-number-control-digit": ({ digit }) =>
		`Organisasjonsnummeret har feil kontrollsiffer. Det siste sifferet, ${digit}, passer ikke til de åtte foran. Sjekk hvert siffer mot Enhetsregisteret.`,

	"date-not-understood": () =>
		"Datoen må ha dag, måned og år. Skriv for eksempel 1.2.2027 eller 1. februar 2027.",
	"date-separator": ({ typed, readings }) =>
		`Datoen må skrives med punktum. ${proposed(typed, readings)}`,
	"date-year-missing": () => "Datoen må ha et årstall. Skriv for eksempel 1. februar 2027.",
	"date-year-digits": ({ year }) =>
		`Datoen må ha et årstall med fire siffer. Dere har skrevet ${year}.`,
	"date-year-range": ({ year, first, last }) =>
		`Datoen må ha et årstall fra ${first} til ${last}. Dere har skrevet ${year}.`,
	"date-unknown-month": ({ month }) =>
		`Datoen har en måned som ikke finnes: «${month}». Skriv måneden som et tall fra 1 til 12 eller med bokstaver, for eksempel februar.`,
	"date-nonexistent": ({ date, lastDay }) =>
		`Datoen ${date} finnes ikke. Den måneden har ${lastDay} dager. Sjekk dag og måned.`,

	"telephone-characters": ({ characters }) =>
		`Telefonnummeret kan bare ha siffer, mellomrom og + foran landkoden. Dette må bort: ${quoted(characters)}.`,
	"telephone-too-short": ({ digits }) => `Telefonnummeret må ha åtte siffer. ${missing(digits, 8)}`,
	"telephone-too-long": ({ digits }) =>
		`Telefonnummeret må ha åtte siffer. Dere har skrevet ${word(digits)}. Er nummeret utenlandsk, må det begynne med + og landkoden.`,
	"telephone-country-code": () =>
		"Telefonnummeret må ha en landkode etter +, og ingen landkode begynner med 0. Skriv for eksempel +46 foran et svensk nummer.",
	"telephone-foreign-length": ({ digits, min, max }) =>
		`Telefonnummeret må ha fra ${min} til ${max} siffer når landkoden er regnet med. ${digits === 0 ? "Dere har ikke skrevet noen." : `Dere har skrevet ${digits}.`}`,

	"email-at-missing": () =>
		"E-postadressen må ha en krøllalfa (@) mellom navnet og domenet. Skriv hele adressen.",
	"email-several-at": () =>
		"E-postadressen kan bare ha én krøllalfa (@). Skriv én adresse, og bare én gang.",
	"email-space": () =>
		"E-postadressen kan ikke ha mellomrom. Skriv bare adressen, uten navn foran.",
	"email-name-missing": () =>
		"E-postadressen må ha noe foran krøllalfaen (@). Skriv hele adressen.",
	"email-domain-missing": () =>
		"E-postadressen må ha et domene etter krøllalfaen (@). Skriv hele adressen, også endelsen, for eksempel .no.",
	"email-domain-incomplete": ({ domain }) =>
		`E-postadressen må ha et helt domene etter krøllalfaen (@), med punktum og endelse, for eksempel .no. Sjekk «${domain}».`,
	"email-characters": ({ characters }) =>
		`E-postadressen har tegn som ikke kan stå i en adresse. Dette må bort: ${quoted(characters)}.`,

	"statute-section-missing": () =>
		"Hjemmelen må vise til en paragraf, en artikkel eller et kapittel. Skriv den på formen «lovens navn § 20».",
	"statute-number-missing": ({ mark }) =>
		`Hjemmelen må ha et nummer etter «${mark}». Skriv den på formen «lovens navn § 20».`,
	"statute-act-missing": ({ section }) =>
		`Hjemmelen må ha navnet på loven eller forskriften. Skriv navnet foran «${section}».`,

	"unknown-field": ({ field }) =>
		`Feltet «${field}» finnes ikke. Sjekk skrivemåten, eller ta det bort.`,
	"unknown-option": () =>
		"Svaret er ikke et av dem dere kan velge. Velg ett av dem som står i skjemaet.",
	"unknown-entry": ({ id }) =>
		`Valget «${id}» finnes ikke lenger blant dem dere kan velge. Velg på nytt.`,
	"wrong-type": () => "Svaret har ikke den formen som trengs her. Skriv det på nytt.",
	"duplicate-row": () => "Radene må ha hver sin id. To av dem har den samme.",
	"too-many-rows": ({ rows, most }) =>
		`Radene kan være høyst ${number(most)}. Her er det ${number(rows)}. Del dem på flere saker.`,
	"end-before-start": () => "Sluttdatoen må være senere enn startdatoen. Rett den ene av de to.",
	"change-not-as-said": ({ said }) =>
		said === "yes"
			? "Svaret er at noe er endret, men det som står før og nå, er likt. Skriv inn det nye, eller svar nei."
			: "Svaret er at ingenting er endret, men det som står før og nå, er ulikt. Svar ja, eller skriv det inn likt.",
};

function quoted(characters: readonly string[]): string {
	return characters.map((character) => `«${character}»`).join(", ");
}

function missing(digits: number, expected: number): string {
	if (digits === 0) return "Dere har ikke skrevet noen.";
	return `Dere har skrevet ${word(digits)}, så det mangler ${word(expected - digits)}.`;
}

function proposed(typed: string, readings: readonly string[]): string {
	if (readings.length > 1) return `«${typed}» kan bety både ${readings.join(" og ")}.`;
	if (readings.length === 1) return `Hvis dere mener ${readings[0]}, skriver dere det slik.`;
	return "Skriv dag, måned og år, for eksempel 1.2.2027.";
}
