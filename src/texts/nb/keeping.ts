import type { KeepingTexts } from "../keeping.ts";
import { number, word } from "./counts.ts";

export const keepingTexts: KeepingTexts = {
	page: {
		summary: "Lagre og åpne",
		earlier: {
			consumer: {
				note: "Har dere filen med egenerklæringen som gjelder i dag, kan dere bygge videre på den. Da slipper dere å skrive inn svarene på nytt.",
				open: "Åpne egenerklæringen som gjelder",
			},
			segment: {
				note: "Har dere filen med segmentansvaravtalen som gjelder i dag, kan dere bygge videre på den. Da slipper dere å skrive inn tjenestene på nytt.",
				open: "Åpne avtalen som gjelder",
			},
		},
	},
	device: {
		heading: "På denne enheten",
		notKept:
			"Ingenting er lagret. Utkastet er bare i denne fanen, og blir borte når den lukkes. Lagrer dere det, kan alle som bruker denne nettleseren, åpne det.",
		keep: "Lagre utkastet på denne enheten",
		kept: (time, days) => `Lagret på denne enheten ${time}. Slettes etter ${days} dager.`,
		time: (clock, date) => (date ? `${date} kl. ${clock}` : `kl. ${clock}`),
		erase: "Slett utkastet",
		erased: "Utkastet er slettet fra denne enheten. Svarene i skjemaet er her fortsatt.",
		full: "Det er ikke plass til utkastet på denne enheten, og det siste er ikke lagret. Svarene i skjemaet er her fortsatt. Lagre utkastet som JSON-fil i stedet.",
		forbidden:
			"Nettleseren lar ikke nettstedet lagre noe på denne enheten. Svarene i skjemaet er her fortsatt. Lagre utkastet som JSON-fil i stedet.",
		replaceHeading: "Det ligger et annet utkast på enheten",
		replaceWhat: ({ title, time, answers }) =>
			`«${title}» ble lagret ${time} og har ${answers}. Det er plass til ett utkast om gangen.`,
		replace: "Erstatt det",
		replaced: "Det andre utkastet er erstattet av dette.",
		otherTabHeading: "Utkastet er lagret fra en annen fane",
		otherTab:
			"En annen fane har lagret et utkast på denne enheten. Svarene i denne fanen blir derfor ikke lagret lenger. Velg hvilket utkast dere vil beholde.",
		keepThis: "Behold utkastet her",
		openOther: "Åpne det som ble lagret i den andre fanen",
		erasedElsewhere:
			"Utkastet på denne enheten er slettet fra en annen fane. Svarene i skjemaet er her fortsatt.",
		foundHeading: "Dere har et lagret utkast",
		found: ({ title, time, answers }) =>
			`«${title}» ble lagret på denne enheten ${time} og har ${answers}.`,
		goOn: "Fortsett",
		storedStands:
			"Ikke alt kom med. Det som ligger på enheten, blir derfor stående til dere selv lagrer utkastet der.",
		eraseFound: "Slett",
		takeOut: "Last ned det som ligger på enheten",
		openForm: (title) => `Åpne skjemaet for «${title}» i en ny fane`,
		otherForm:
			"Utkastet hører til et annet skjema. Det dere skriver her, blir ikke lagret på enheten.",
		newer:
			"Det ligger et utkast på denne enheten som er lagret fra en nyere utgave av skjemaet. Det ligger der fortsatt. Last inn siden på nytt for å åpne det, eller last ned det som ligger der.",
		broken:
			"Det ligger et utkast på denne enheten, men det kan ikke leses. Det kan være endret av et annet program. Last det ned hvis dere vil ta vare på det, og slett det for å kunne lagre et nytt.",
		source: "utkastet på enheten",
	},
	file: {
		heading: "Som fil",
		what: "JSON-filen har alle svarene. Både den og Word-filen kan åpnes her igjen. Dere kan også slippe filen hvor som helst på siden.",
		save: "Lagre som JSON-fil",
		open: "Åpne fil",
		saved: (fileName) => `Filen ${fileName} er laget her i nettleseren og lastet ned.`,
		saveFailed: "Filen kunne ikke lages. Svarene i skjemaet er her fortsatt. Prøv igjen.",
		reading: (fileName) => `Leser ${fileName} …`,
		unreadable: (fileName) =>
			`Nettleseren fikk ikke lest ${fileName}. Den kan være flyttet eller være en mappe. Utkastet dere holder på med, er ikke endret. Velg filen på nytt.`,
		onlyOne: "Bare én fil kan åpnes om gangen. Slipp én av dem.",
		source: (fileName) => `filen ${fileName}`,
	},
	link: {
		heading: "Som lenke",
		what: "Lenken har svarene i seg. Alle som får den, kan lese dem. Nettstedet får dem ikke.",
		make: "Lag lenke",
		nothing: "Det er ingen svar å lage lenke av ennå.",
		holds: "Dette er med i lenken",
		leavesOut: "Dette er ikke med",
		persons: "Ta med kontaktpersoner og den som underskriver",
		rows: (label, count) => `${label} (${count === 1 ? "én rad" : `${number(count)} rader`})`,
		length: (count, most) => `Lenken er ${number(count)} tegn, av høyst ${number(most)}.`,
		address: "Lenken",
		copy: "Kopier lenken",
		copied: "Lenken er kopiert.",
		copyFailed: "Nettleseren fikk ikke kopiert. Lenken er merket, kopier den med tastaturet.",
		source: "utkastet i lenken",
	},
	opening: {
		reviewHeading: (source) => `Åpne ${source}?`,
		wouldChange: (count) =>
			count === 1
				? "Ett svar i skjemaet vil bli endret. Ingenting er endret ennå."
				: `${number(count)} svar i skjemaet vil bli endret. Ingenting er endret ennå.`,
		keptToo: "Utkastet som er lagret på denne enheten, følger med og blir også endret.",
		open: "Åpne utkastet",
		showAll: (count) => `Vis alle ${number(count)}`,
		now: "Nå:",
		becomes: "Blir:",
		empty: "ikke besvart",
		none: "ingen",
		rowAdded: (row) => `Kommer til: ${row}`,
		rowRemoved: (row) => `Tas bort: ${row}`,
		rowsMoved: "Radene får en annen rekkefølge.",
		inRow: (row, question) => `${question} (${row})`,
		editedHeading: (count) =>
			count === 1 ? "Ett svar er endret i Word" : `${number(count)} svar er endret i Word`,
		stored: "Før:",
		typed: "I Word:",
		remarksHeading: "Dette i Word-filen må sjekkes",
		wordingHeading: "Ordlyden er endret for hånd",
		wordingWhat:
			"Endringene står fortsatt i Word-filen, men er ikke med i utkastet her. Utkastet har ordlyden fra forslaget.",
		altered: (title) => `Endret: ${title}`,
		removed: (title) => `Tatt bort: ${title}`,
		wordingOther:
			"Teksten i Word-filen er en annen enn den som står her, for eksempel en annen utgave eller målform. Hva som er endret for hånd, kan derfor ikke vises.",
		wordingUnknown: "Ordlyden i Word-filen kunne ikke sammenlignes med forslaget.",
		migrationHeading: "Svarene er fra en eldre utgave av skjemaet",
		migrated: (from, to, kept) =>
			`De er flyttet fra utgave ${from} til utgave ${to}. ${kept === 1 ? "Ett svar er" : `${number(kept)} svar er`} tatt med uendret.`,
		renamed: (from, to) => `«${from}» heter nå «${to}».`,
		dropped: (field, value) => `«${field}» finnes ikke lenger. Svaret var: ${value}`,
		issuesHeading: "Dette ble ikke forstått og er ikke med",
		cleanedHeading: "Usynlige tegn er fjernet",
		fromControls:
			"Filen hadde ikke svarene lagret. De er lest fra feltene i dokumentet, så svar som ikke står i teksten, mangler.",
		notAsked: (count) =>
			count === 1
				? "Ett av svarene spør ikke dette skjemaet om. Det er tatt vare på, men står ikke i dette dokumentet."
				: `${number(count)} av svarene spør ikke dette skjemaet om. De er tatt vare på, men står ikke i dette dokumentet.`,
		reportHeading: "Sjekk dette i utkastet dere åpnet",
		opened: (source, answers) => `Dere har åpnet ${source}, med ${answers}.`,
		same: (source) => `Svarene i ${source} er de samme som i skjemaet. Ingenting er endret.`,
		holdsNothing: (source) =>
			`Det er ingen svar å åpne i ${source}. Utkastet dere holder på med, er ikke endret.`,
		bringBack: "Hent tilbake utkastet dere hadde",
		broughtBack: "Skjemaet er igjen slik det var før dere åpnet noe annet.",
	},
	earlier: {
		heading: "Hva er det dere åpner?",
		what: (source) =>
			`Svarene i ${source} kan være avtalen som gjelder i dag, eller et utkast til dokumentet dere lager nå.`,
		applies: "Avtalen som gjelder",
		draft: "Et utkast",
		dateHeading: "Når er avtalen fra?",
		date: "Dato for avtalen",
		dateHint: (date) =>
			date
				? `Utkastet i filen ble laget ${date}. Skriv en annen dato hvis avtalen har det.`
				: "For eksempel 1. februar 2027. Dere kan også la feltet stå tomt og fylle det ut siden.",
		goOn: "Bygg videre",
		opened: (source, answers) =>
			`Dere bygger videre på ${source}, med ${answers}. Det som gjaldt før, er tatt vare på.`,
	},
	answerCount: (count) =>
		count === 0 ? "ingen svar" : count === 1 ? "ett svar" : `${word(count)} svar`,
	unread: (count) =>
		count === 1
			? "Ett svar kan ikke leses ennå og er ikke med."
			: `${number(count)} svar kan ikke leses ennå og er ikke med.`,
	elsewhere: (count) =>
		count === 1
			? "Ett svar som dette skjemaet ikke spør om"
			: `${number(count)} svar som dette skjemaet ikke spør om`,
	undo: "Angre",
	cancel: "Avbryt",
	close: "Lukk",
	unreachable:
		"Denne delen av siden kunne ikke hentes. Svarene i skjemaet er her fortsatt. Sjekk forbindelsen, og prøv igjen.",
};
