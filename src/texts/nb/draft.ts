import type { DraftTexts } from "../draft.ts";
import { firstWord, word } from "./counts.ts";
import { remarks } from "./remarks.ts";

export const draftTexts: DraftTexts = {
	changed: "Endret nå",
	announce: ({ added, altered, removed }) =>
		[
			added.length > 0 ? `Lagt til: ${added.join(", ")}.` : "",
			altered.length > 0 ? `Endret: ${altered.join(", ")}.` : "",
			removed === 1
				? "Ett punkt er tatt ut."
				: removed > 1
					? `${firstWord(removed)} punkter er tatt ut.`
					: "",
		]
			.filter(Boolean)
			.join(" "),
	moves: ["Svaret styrer", "Svaret avgjør ordlyden i"],
	openCount: (count) =>
		count === 0
			? "Ingenting mangler. Utkastet er klart til å leses gjennom og underskrives."
			: count === 1
				? "Ett svar mangler før signering."
				: `${firstWord(count)} svar mangler før signering.`,
	missing: (blank) => `Dette mangler: ${blank}.`,
	partStatus: (left) =>
		left === 0 ? "Ferdig" : left === 1 ? "Mangler ett svar" : `Mangler ${word(left)} svar`,
	goOnAnyway: "Gå videre likevel",
	readMore: "Les mer (åpnes i ny fane)",
	withheld: (count) =>
		count === 1
			? "Ett valg vises ikke. Se hvorfor"
			: `${firstWord(count)} valg vises ikke. Se hvorfor`,
	cleared: (names) =>
		`${names.length === 1 ? "Dette svaret" : "Disse svarene"} gjelder ikke lenger og er tatt bort: ${names.map((name) => `«${name}»`).join(", ")}.`,
	bothStandards: "Utkastet på bokmål og nynorsk",
	close: "Lukk",
	change: "Endre",
	notAnswered: "Ikke besvart",
	none: "Ingen",
	decided: "Følger av de andre svarene.",
	suggested: "Forslag fra skjemaet. Endre det om det ikke stemmer.",
	errorHeading: "Rett opp dette før dere går videre",
	errorTitlePrefix: "Feil: ",
	downloadAnyway: "Last ned likevel, uten disse svarene",
	downloaded: (fileName) => `Filen ${fileName} er laget her i nettleseren og lastet ned.`,
	downloadFailed:
		"Filen kunne ikke lages. Svarene deres er her fortsatt. Prøv igjen, eller skriv ut utkastet.",
	sheetFailed: "Arket kunne ikke vises. Svarene deres er her fortsatt. Prøv igjen.",
	noDocument:
		"Her kan ikke noe dokument bli riktig, så det blir ikke laget noe. Se rådet som er merket «Må rettes før signering».",
	askedElsewhere:
		"Spørsmålet står i et annet skjema. Dere finner det under «Andre dokumenter av de samme svarene».",
	undo: "Angre",
	rowRemoved: "Raden er fjernet.",
	rowMoved: (place, count) => `Raden er flyttet, og er nå nummer ${place} av ${count}.`,
	rowIsFirst: "Raden står først.",
	rowIsLast: "Raden står sist.",
	remarks,
	understoodDate: (words) => `Lest som ${words}.`,
};
