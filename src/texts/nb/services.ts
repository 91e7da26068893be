import { quoted, type ServiceTexts } from "../services.ts";
import { firstWord } from "./counts.ts";

const meant = (nearest: string | undefined) =>
	nearest === undefined ? "" : ` Mente dere ${quoted(nearest)}?`;

export const serviceTexts: ServiceTexts = {
	find: "Finn tjeneste",
	findHint: "Søk i navn og beskrivelser. Tjenester som er valgt, blir stående.",
	chosen: "valgt",
	paste: "Lim inn fra regneark",
	rows: "Rader fra regnearket",
	rowsHint:
		"Én tjeneste i hver rad: Først navnet, så opplysningstypene, i hver sin celle eller i én celle med komma imellom. Skriv «alle» for å få med alle typene.",
	add: "Legg til tjenestene",
	order: "Endre rekkefølgen på tjenestene",
	orderHint: "Tjenestene står i denne rekkefølgen i dokumentet.",
	working: "Leser radene …",
	failed: "Det virket ikke nå. Det dere har skrevet, står her fortsatt. Prøv igjen.",

	found: (found, all) =>
		found === 0
			? "Ingen tjenester passer. Prøv et annet ord."
			: found === 1
				? `Én av ${all} tjenester passer.`
				: `${firstWord(found)} av ${all} tjenester passer.`,
	pasted: (added, before, mistakes) =>
		[
			added === 0
				? "Ingen nye tjenester er lagt til."
				: added === 1
					? "Én tjeneste er lagt til."
					: `${firstWord(added)} tjenester er lagt til.`,
			before === 0
				? ""
				: before === 1
					? "Én tjeneste var valgt fra før."
					: `${firstWord(before)} tjenester var valgt fra før.`,
			mistakes === 0
				? ""
				: mistakes === 1
					? "Én rad må rettes, og står igjen i feltet."
					: `${firstWord(mistakes)} rader må rettes, og står igjen i feltet.`,
		]
			.filter(Boolean)
			.join(" "),
	empty: "Det står ingen tjenester i feltet. Kopier radene i regnearket, og lim dem inn her.",
	undo: "Angre",
	undone: "Tjenestene er tatt ut igjen, og radene står i feltet.",
	remarks: {
		"unknown-service": ({ row, name, nearest }) =>
			nearest === undefined
				? `Rad ${row}: Ingen tjeneste heter ${quoted(name)}. Rett navnet i feltet, eller finn tjenesten i listen.`
				: `Rad ${row}: Ingen tjeneste heter ${quoted(name)}.${meant(nearest)} Rett navnet i feltet.`,
		"unknown-category": ({ row, service, name, nearest }) =>
			nearest === undefined
				? `Rad ${row}: ${quoted(service)} har ingen opplysningstype ${quoted(name)}. Rett den i feltet, eller velg i listen.`
				: `Rad ${row}: ${quoted(service)} har ingen opplysningstype ${quoted(name)}.${meant(nearest)} Rett den i feltet.`,
		"no-service": ({ row }) =>
			`Rad ${row}: Tjenesten mangler. Skriv hva den heter, i den første cellen.`,
		"too-many-rows": ({ most, left }) =>
			`Bare de første ${most} radene er lest. ${left === 1 ? "Den siste" : `De siste ${left}`} står igjen i feltet. Legg til på nytt for å få med flere.`,
		"no-categories": ({ row, service }) =>
			`Rad ${row}: Ingen opplysningstyper er valgt for ${quoted(service)}. Velg dem i listen.`,
		"nothing-to-choose": ({ row, service, names }) =>
			`Rad ${row}: ${quoted(service)} har ingen opplysningstyper å velge mellom. ${quoted(names.join(", "))} er ikke tatt med.`,
		"service-repeated": ({ rows, service }) =>
			`Rad ${listed(rows)}: ${quoted(service)} står flere ganger. Radene er slått sammen.`,
	},
};

function listed(rows: readonly number[]): string {
	return `${rows.slice(0, -1).join(", ")} og ${rows.at(-1)}`;
}
