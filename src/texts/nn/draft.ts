import type { DraftTexts } from "../draft.ts";
import { firstWord, word } from "./counts.ts";
import { remarks } from "./remarks.ts";

export const draftTexts: DraftTexts = {
	changed: "Endra no",
	announce: ({ added, altered, removed }) =>
		[
			added.length > 0 ? `Lagt til: ${added.join(", ")}.` : "",
			altered.length > 0 ? `Endra: ${altered.join(", ")}.` : "",
			removed === 1
				? "Eitt punkt er teke ut."
				: removed > 1
					? `${firstWord(removed)} punkt er tekne ut.`
					: "",
		]
			.filter(Boolean)
			.join(" "),
	moves: ["Svaret styrer", "Svaret avgjer ordlyden i"],
	openCount: (count) =>
		count === 0
			? "Ingenting manglar. Utkastet er klart til å lesast gjennom og skrivast under."
			: count === 1
				? "Eitt svar manglar før signering."
				: `${firstWord(count)} svar manglar før signering.`,
	missing: (blank) => `Dette manglar: ${blank}.`,
	partStatus: (left) =>
		left === 0 ? "Ferdig" : left === 1 ? "Manglar eitt svar" : `Manglar ${word(left)} svar`,
	goOnAnyway: "Gå vidare likevel",
	readMore: "Les meir (blir opna i ny fane)",
	withheld: (count) =>
		count === 1
			? "Eitt val blir ikkje vist. Sjå kvifor"
			: `${firstWord(count)} val blir ikkje viste. Sjå kvifor`,
	cleared: (names) =>
		`${names.length === 1 ? "Dette svaret" : "Desse svara"} gjeld ikkje lenger og er tekne bort: ${names.map((name) => `«${name}»`).join(", ")}.`,
	bothStandards: "Utkastet på bokmål og nynorsk",
	close: "Lukk",
	change: "Endre",
	notAnswered: "Ikkje svart på",
	none: "Ingen",
	decided: "Følgjer av dei andre svara.",
	suggested: "Framlegg frå skjemaet. Endre det om det ikkje stemmer.",
	errorHeading: "Rett opp dette før de går vidare",
	errorTitlePrefix: "Feil: ",
	downloadAnyway: "Last ned likevel, utan desse svara",
	downloaded: (fileName) => `Fila ${fileName} er laga her i nettlesaren og lasta ned.`,
	downloadFailed:
		"Fila kunne ikkje lagast. Svara dykkar er her framleis. Prøv igjen, eller skriv ut utkastet.",
	sheetFailed: "Arket kunne ikkje visast. Svara dykkar er her framleis. Prøv igjen.",
	noDocument:
		"Her kan ikkje noko dokument bli rett, så det blir ikkje laga noko. Sjå rådet som er merkt «Må rettast før signering».",
	askedElsewhere:
		"Spørsmålet står i eit anna skjema. De finn det under «Andre dokument av dei same svara».",
	undo: "Angre",
	rowRemoved: "Rada er fjerna.",
	rowMoved: (place, count) => `Rada er flytt, og er no nummer ${place} av ${count}.`,
	rowIsFirst: "Rada står først.",
	rowIsLast: "Rada står sist.",
	remarks,
	understoodDate: (words) => `Lesen som ${words}.`,
};
