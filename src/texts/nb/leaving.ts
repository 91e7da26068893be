import type { LeavingTexts, SheetTexts } from "../leaving.ts";

export const leavingTexts: LeavingTexts = {
	files: {
		docx: {
			name: "Last ned Word-fil",
			what: "Teksten dere ser, med svarene lagret som data. Filen kan åpnes her igjen.",
		},
		"docx-without-answers": {
			name: "Word uten svar",
			what: "Bare teksten. Til den som skal lese avtalen og ikke arbeide videre med svarene.",
		},
		"docx-explained": {
			name: "Word med forklaringer",
			what: "Ren tekst med merknader i margen: hvorfor hvert punkt er med, og hva det betyr. Til den som skal lese gjennom, ikke til signering.",
		},
		text: {
			name: "Ren tekst",
			what: "Bare ord, uten oppsett. Til en e-post eller et felt i et annet skjema.",
		},
		markdown: {
			name: "Markdown",
			what: "Tekst med enkle tegn for overskrifter og lister. Til å sammenligne to utkast.",
		},
		json: {
			name: "JSON",
			what: "Bare svarene, som data. Til å åpne her igjen eller lese i et program.",
		},
	},
	print: {
		name: "Skriv ut",
		what: "Utkastet på papir eller som PDF, uten skjemaet.",
	},
	others: "Andre måter å ta med utkastet på",
	schema: "Slik er JSON-filen bygd opp",
	signing: {
		heading: "Når dere skal underskrive",
		what: "Et ark som sier hvem som kan underskrive, hvilken fil det er, hvem som skal ha den, og hva som skjer så.",
		show: "Klar til signering",
	},
};

export const sheetTexts: SheetTexts = {
	print: "Skriv ut arket",
	download: "Last ned arket (Word)",
};
