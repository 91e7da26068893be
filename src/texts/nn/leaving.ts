import type { LeavingTexts, SheetTexts } from "../leaving.ts";

export const leavingTexts: LeavingTexts = {
	files: {
		docx: {
			name: "Last ned Word-fil",
			what: "Teksten de ser, med svara lagra som data. Fila kan opnast her igjen.",
		},
		"docx-without-answers": {
			name: "Word utan svar",
			what: "Berre teksten. Til den som skal lese avtalen og ikkje arbeide vidare med svara.",
		},
		"docx-explained": {
			name: "Word med forklaringar",
			what: "Rein tekst med merknader i margen: kvifor kvart punkt er med, og kva det tyder. Til den som skal lese gjennom, ikkje til signering.",
		},
		text: {
			name: "Rein tekst",
			what: "Berre ord, utan oppsett. Til ein e-post eller eit felt i eit anna skjema.",
		},
		markdown: {
			name: "Markdown",
			what: "Tekst med enkle teikn for overskrifter og lister. Til å samanlikne to utkast.",
		},
		json: {
			name: "JSON",
			what: "Berre svara, som data. Til å opne her igjen eller lese i eit program.",
		},
	},
	print: {
		name: "Skriv ut",
		what: "Utkastet på papir eller som PDF, utan skjemaet.",
	},
	others: "Andre måtar å ta med utkastet på",
	schema: "Slik er JSON-fila bygd opp",
	signing: {
		heading: "Når de skal skrive under",
		what: "Eit ark som seier kven som kan skrive under, kva fil det er, kven som skal ha ho, og kva som skjer så.",
		show: "Klar til signering",
	},
};

export const sheetTexts: SheetTexts = {
	print: "Skriv ut arket",
	download: "Last ned arket (Word)",
};
