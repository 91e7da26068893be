import type { KeepingTexts } from "../keeping.ts";
import { number, word } from "./counts.ts";

export const keepingTexts: KeepingTexts = {
	page: {
		summary: "Lagre og opne",
		earlier: {
			consumer: {
				note: "Har de fila med eigenerklæringa som gjeld i dag, kan de byggje vidare på henne. Då slepp de å skrive inn svara på nytt.",
				open: "Opne eigenerklæringa som gjeld",
			},
			segment: {
				note: "Har de fila med segmentansvaravtalen som gjeld i dag, kan de byggje vidare på han. Då slepp de å skrive inn tenestene på nytt.",
				open: "Opne avtalen som gjeld",
			},
		},
	},
	device: {
		heading: "På denne eininga",
		notKept:
			"Ingenting er lagra. Utkastet er berre i denne fana, og blir borte når ho blir lukka. Lagrar de det, kan alle som bruker denne nettlesaren, opne det.",
		keep: "Lagre utkastet på denne eininga",
		kept: (time, days) => `Lagra på denne eininga ${time}. Blir sletta etter ${days} dagar.`,
		time: (clock, date) => (date ? `${date} kl. ${clock}` : `kl. ${clock}`),
		erase: "Slett utkastet",
		erased: "Utkastet er sletta frå denne eininga. Svara i skjemaet er her framleis.",
		full: "Det er ikkje plass til utkastet på denne eininga, og det siste er ikkje lagra. Svara i skjemaet er her framleis. Lagre utkastet som JSON-fil i staden.",
		forbidden:
			"Nettlesaren lèt ikkje nettstaden lagre noko på denne eininga. Svara i skjemaet er her framleis. Lagre utkastet som JSON-fil i staden.",
		replaceHeading: "Det ligg eit anna utkast på eininga",
		replaceWhat: ({ title, time, answers }) =>
			`«${title}» vart lagra ${time} og har ${answers}. Det er plass til eitt utkast om gongen.`,
		replace: "Erstatt det",
		replaced: "Det andre utkastet er erstatta av dette.",
		otherTabHeading: "Utkastet er lagra frå ei anna fane",
		otherTab:
			"Ei anna fane har lagra eit utkast på denne eininga. Svara i denne fana blir difor ikkje lagra lenger. Vel kva utkast de vil behalde.",
		keepThis: "Behald utkastet her",
		openOther: "Opne det som vart lagra i den andre fana",
		erasedElsewhere:
			"Utkastet på denne eininga er sletta frå ei anna fane. Svara i skjemaet er her framleis.",
		foundHeading: "De har eit lagra utkast",
		found: ({ title, time, answers }) =>
			`«${title}» vart lagra på denne eininga ${time} og har ${answers}.`,
		goOn: "Hald fram",
		storedStands:
			"Ikkje alt kom med. Det som ligg på eininga, blir derfor ståande til de sjølve lagrar utkastet der.",
		eraseFound: "Slett",
		takeOut: "Last ned det som ligg på eininga",
		openForm: (title) => `Opne skjemaet for «${title}» i ei ny fane`,
		otherForm:
			"Utkastet høyrer til eit anna skjema. Det de skriv her, blir ikkje lagra på eininga.",
		newer:
			"Det ligg eit utkast på denne eininga som er lagra frå ei nyare utgåve av skjemaet. Det ligg der framleis. Last inn sida på nytt for å opne det, eller last ned det som ligg der.",
		broken:
			"Det ligg eit utkast på denne eininga, men det kan ikkje lesast. Det kan vere endra av eit anna program. Last det ned om de vil ta vare på det, og slett det for å kunne lagre eit nytt.",
		source: "utkastet på eininga",
	},
	file: {
		heading: "Som fil",
		what: "JSON-fila har alle svara. Både ho og Word-fila kan opnast her igjen. De kan òg sleppe fila kvar som helst på sida.",
		save: "Lagre som JSON-fil",
		open: "Opne fil",
		saved: (fileName) => `Fila ${fileName} er laga her i nettlesaren og lasta ned.`,
		saveFailed: "Fila kunne ikkje lagast. Svara i skjemaet er her framleis. Prøv igjen.",
		reading: (fileName) => `Les ${fileName} …`,
		unreadable: (fileName) =>
			`Nettlesaren fekk ikkje lese ${fileName}. Ho kan vere flytta eller vere ei mappe. Utkastet de held på med, er ikkje endra. Vel fila på nytt.`,
		onlyOne: "Berre éi fil kan opnast om gongen. Slepp éi av dei.",
		source: (fileName) => `fila ${fileName}`,
	},
	link: {
		heading: "Som lenkje",
		what: "Lenkja har svara i seg. Alle som får henne, kan lese dei. Nettstaden får dei ikkje.",
		make: "Lag lenkje",
		nothing: "Det er ingen svar å lage lenkje av enno.",
		holds: "Dette er med i lenkja",
		leavesOut: "Dette er ikkje med",
		persons: "Ta med kontaktpersonar og den som skriv under",
		rows: (label, count) => `${label} (${count === 1 ? "éi rad" : `${number(count)} rader`})`,
		length: (count, most) => `Lenkja er ${number(count)} teikn, av høgst ${number(most)}.`,
		address: "Lenkja",
		copy: "Kopier lenkja",
		copied: "Lenkja er kopiert.",
		copyFailed: "Nettlesaren fekk ikkje kopiert. Lenkja er merkt, kopier henne med tastaturet.",
		source: "utkastet i lenkja",
	},
	opening: {
		reviewHeading: (source) => `Opne ${source}?`,
		wouldChange: (count) =>
			count === 1
				? "Eitt svar i skjemaet vil bli endra. Ingenting er endra enno."
				: `${number(count)} svar i skjemaet vil bli endra. Ingenting er endra enno.`,
		keptToo: "Utkastet som er lagra på denne eininga, følgjer med og blir òg endra.",
		open: "Opne utkastet",
		showAll: (count) => `Vis alle ${number(count)}`,
		now: "No:",
		becomes: "Blir:",
		empty: "ikkje svart på",
		none: "ingen",
		rowAdded: (row) => `Kjem til: ${row}`,
		rowRemoved: (row) => `Blir teken bort: ${row}`,
		rowsMoved: "Radene får ei anna rekkjefølgje.",
		inRow: (row, question) => `${question} (${row})`,
		editedHeading: (count) =>
			count === 1 ? "Eitt svar er endra i Word" : `${number(count)} svar er endra i Word`,
		stored: "Før:",
		typed: "I Word:",
		remarksHeading: "Dette i Word-fila må sjekkast",
		wordingHeading: "Ordlyden er endra for hand",
		wordingWhat:
			"Endringane står framleis i Word-fila, men er ikkje med i utkastet her. Utkastet har ordlyden frå framlegget.",
		altered: (title) => `Endra: ${title}`,
		removed: (title) => `Teke bort: ${title}`,
		wordingOther:
			"Teksten i Word-fila er ein annan enn den som står her, til dømes ei anna utgåve eller målform. Kva som er endra for hand, kan difor ikkje visast.",
		wordingUnknown: "Ordlyden i Word-fila kunne ikkje samanliknast med framlegget.",
		migrationHeading: "Svara er frå ei eldre utgåve av skjemaet",
		migrated: (from, to, kept) =>
			`Dei er flytta frå utgåve ${from} til utgåve ${to}. ${kept === 1 ? "Eitt svar er teke" : `${number(kept)} svar er tekne`} med uendra.`,
		renamed: (from, to) => `«${from}» heiter no «${to}».`,
		dropped: (field, value) => `«${field}» finst ikkje lenger. Svaret var: ${value}`,
		issuesHeading: "Dette vart ikkje forstått og er ikkje med",
		cleanedHeading: "Usynlege teikn er fjerna",
		fromControls:
			"Fila hadde ikkje svara lagra. Dei er lesne frå felta i dokumentet, så svar som ikkje står i teksten, manglar.",
		notAsked: (count) =>
			count === 1
				? "Eitt av svara spør ikkje dette skjemaet om. Det er teke vare på, men står ikkje i dette dokumentet."
				: `${number(count)} av svara spør ikkje dette skjemaet om. Dei er tekne vare på, men står ikkje i dette dokumentet.`,
		reportHeading: "Sjekk dette i utkastet de opna",
		opened: (source, answers) => `De har opna ${source}, med ${answers}.`,
		same: (source) => `Svara i ${source} er dei same som i skjemaet. Ingenting er endra.`,
		holdsNothing: (source) =>
			`Det er ingen svar å opne i ${source}. Utkastet de held på med, er ikkje endra.`,
		bringBack: "Hent tilbake utkastet de hadde",
		broughtBack: "Skjemaet er igjen slik det var før de opna noko anna.",
	},
	earlier: {
		heading: "Kva er det de opnar?",
		what: (source) =>
			`Svara i ${source} kan vere avtalen som gjeld i dag, eller eit utkast til dokumentet de lagar no.`,
		applies: "Avtalen som gjeld",
		draft: "Eit utkast",
		dateHeading: "Når er avtalen frå?",
		date: "Dato for avtalen",
		dateHint: (date) =>
			date
				? `Utkastet i fila vart laga ${date}. Skriv ein annan dato om avtalen har det.`
				: "Til dømes 1. februar 2027. De kan òg la feltet stå tomt og fylle det ut sidan.",
		goOn: "Bygg vidare",
		opened: (source, answers) =>
			`De byggjer vidare på ${source}, med ${answers}. Det som galdt før, er teke vare på.`,
	},
	answerCount: (count) =>
		count === 0 ? "ingen svar" : count === 1 ? "eitt svar" : `${word(count)} svar`,
	unread: (count) =>
		count === 1
			? "Eitt svar kan ikkje lesast enno og er ikkje med."
			: `${number(count)} svar kan ikkje lesast enno og er ikkje med.`,
	elsewhere: (count) =>
		count === 1
			? "Eitt svar som dette skjemaet ikkje spør om"
			: `${number(count)} svar som dette skjemaet ikkje spør om`,
	undo: "Angre",
	cancel: "Avbryt",
	close: "Lukk",
	unreachable:
		"Denne delen av sida kunne ikkje hentast. Svara i skjemaet er her framleis. Sjekk sambandet, og prøv igjen.",
};
