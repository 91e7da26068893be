import type { AnswerSentences } from "../answer-sentence.ts";
import { number, word } from "./counts.ts";
import { remarks } from "./remarks.ts";

/** What each rule about an answer says to the one who answers: what is wrong, and what to do. */
export const answers: AnswerSentences = {
	...remarks,
	"national-identity-number": ({ kind }) =>
		`${kind === "d-number" ? "D-nummeret" : "Fødselsnummeret"} må bort. Personopplysningsloven § 12 tillèt slike nummer berre når det er sakleg behov for sikker identifisering, og det er det ikkje her.`,
	"text-too-long": ({ max, length }) =>
		`Teksten kan ha høgst ${number(max)} teikn. De har skrive ${number(length)}. Kort han ned med ${number(length - max)} teikn.`,

	"organisation-number-characters": ({ characters }) =>
		`Organisasjonsnummeret kan berre ha siffer. Dette må bort: ${quoted(characters)}.`,
	"organisation-number-too-short": ({ digits }) =>
		`Organisasjonsnummeret må ha ni siffer. ${missing(digits, 9)}`,
	"organisation-number-too-long": ({ digits }) =>
		`Organisasjonsnummeret må ha ni siffer. De har skrive ${word(digits)}, så det er ${digits === 10 ? "eitt for mykje" : `${word(digits - 9)} for mange`}.`,
	"organisation-number-repeated-digit": () =>
		"Organisasjonsnummeret kan ikkje vere ni like siffer. Skriv nummeret som står i Einingsregisteret.",
	"organisation-number-never-issued": ({ start }) =>
		`Organisasjonsnummeret må sjekkast. Ingen nummer i Einingsregisteret byrjar med ${start}, så minst eitt av sifra er feil.`,
	"organisation-number-control-digit": ({ digit }) =>
		`Organisasjonsnummeret har feil kontrollsiffer. Det siste sifferet, ${digit}, passar ikkje til dei åtte framfor. Sjekk kvart siffer mot Einingsregisteret.`,

	"date-not-understood": () =>
		"Datoen må ha dag, månad og år. Skriv til dømes 1.2.2027 eller 1. februar 2027.",
	"date-separator": ({ typed, readings }) =>
		`Datoen må skrivast med punktum. ${proposed(typed, readings)}`,
	"date-year-missing": () => "Datoen må ha eit årstal. Skriv til dømes 1. februar 2027.",
	"date-year-digits": ({ year }) =>
		`Datoen må ha eit årstal med fire siffer. De har skrive ${year}.`,
	"date-year-range": ({ year, first, last }) =>
		`Datoen må ha eit årstal frå ${first} til ${last}. De har skrive ${year}.`,
	"date-unknown-month": ({ month }) =>
		`Datoen har ein månad som ikkje finst: «${month}». Skriv månaden som eit tal frå 1 til 12 eller med bokstavar, til dømes februar.`,
	"date-nonexistent": ({ date, lastDay }) =>
		`Datoen ${date} finst ikkje. Den månaden har ${lastDay} dagar. Sjekk dag og månad.`,

	"telephone-characters": ({ characters }) =>
		`Telefonnummeret kan berre ha siffer, mellomrom og + framfor landkoden. Dette må bort: ${quoted(characters)}.`,
	"telephone-too-short": ({ digits }) => `Telefonnummeret må ha åtte siffer. ${missing(digits, 8)}`,
	"telephone-too-long": ({ digits }) =>
		`Telefonnummeret må ha åtte siffer. De har skrive ${word(digits)}. Er nummeret utanlandsk, må det byrje med + og landkoden.`,
	"telephone-country-code": () =>
		"Telefonnummeret må ha ein landkode etter +, og ingen landkode byrjar med 0. Skriv til dømes +46 framfor eit svensk nummer.",
	"telephone-foreign-length": ({ digits, min, max }) =>
		`Telefonnummeret må ha frå ${min} til ${max} siffer når landkoden er rekna med. ${digits === 0 ? "De har ikkje skrive nokon." : `De har skrive ${digits}.`}`,

	"email-at-missing": () =>
		"E-postadressa må ha ein krøllalfa (@) mellom namnet og domenet. Skriv heile adressa.",
	"email-several-at": () =>
		"E-postadressa kan berre ha éin krøllalfa (@). Skriv éi adresse, og berre éin gong.",
	"email-space": () =>
		"E-postadressa kan ikkje ha mellomrom. Skriv berre adressa, utan namn framfor.",
	"email-name-missing": () =>
		"E-postadressa må ha noko framfor krøllalfaen (@). Skriv heile adressa.",
	"email-domain-missing": () =>
		"E-postadressa må ha eit domene etter krøllalfaen (@). Skriv heile adressa, også endinga, til dømes .no.",
	"email-domain-incomplete": ({ domain }) =>
		`E-postadressa må ha eit heilt domene etter krøllalfaen (@), med punktum og ending, til dømes .no. Sjekk «${domain}».`,
	"email-characters": ({ characters }) =>
		`E-postadressa har teikn som ikkje kan stå i ei adresse. Dette må bort: ${quoted(characters)}.`,

	"statute-section-missing": () =>
		"Heimelen må vise til ein paragraf, ein artikkel eller eit kapittel. Skriv han på forma «namnet på lova § 20».",
	"statute-number-missing": ({ mark }) =>
		`Heimelen må ha eit nummer etter «${mark}». Skriv han på forma «namnet på lova § 20».`,
	"statute-act-missing": ({ section }) =>
		`Heimelen må ha namnet på lova eller forskrifta. Skriv namnet framfor «${section}».`,

	"unknown-field": ({ field }) =>
		`Feltet «${field}» finst ikkje. Sjekk skrivemåten, eller ta det bort.`,
	"unknown-option": () =>
		"Svaret er ikkje eit av dei de kan velje. Vel eitt av dei som står i skjemaet.",
	"unknown-entry": ({ id }) =>
		`Valet «${id}» finst ikkje lenger mellom dei de kan velje. Vel på nytt.`,
	"wrong-type": () => "Svaret har ikkje den forma som trengst her. Skriv det på nytt.",
	"duplicate-row": () => "Radene må ha kvar sin id. To av dei har den same.",
	"too-many-rows": ({ rows, most }) =>
		`Radene kan vere høgst ${number(most)}. Her er det ${number(rows)}. Del dei på fleire saker.`,
	"end-before-start": () => "Sluttdatoen må vere seinare enn startdatoen. Rett den eine av dei to.",
	"change-not-as-said": ({ said }) =>
		said === "yes"
			? "Svaret er at noko er endra, men det som står før og no, er likt. Skriv inn det nye, eller svar nei."
			: "Svaret er at ingenting er endra, men det som står før og no, er ulikt. Svar ja, eller skriv det inn likt.",
};

function quoted(characters: readonly string[]): string {
	return characters.map((character) => `«${character}»`).join(", ");
}

function missing(digits: number, expected: number): string {
	if (digits === 0) return "De har ikkje skrive nokon.";
	return `De har skrive ${word(digits)}, så det manglar ${word(expected - digits)}.`;
}

function proposed(typed: string, readings: readonly string[]): string {
	if (readings.length > 1) return `«${typed}» kan bety både ${readings.join(" og ")}.`;
	if (readings.length === 1) return `Om de meiner ${readings[0]}, skriv de det slik.`;
	return "Skriv dag, månad og år, til dømes 1.2.2027.";
}
