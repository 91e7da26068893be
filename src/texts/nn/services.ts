import { quoted, type ServiceTexts } from "../services.ts";
import { firstWord } from "./counts.ts";

const meant = (nearest: string | undefined) =>
	nearest === undefined ? "" : ` Meinte de ${quoted(nearest)}?`;

export const serviceTexts: ServiceTexts = {
	find: "Finn teneste",
	findHint: "Søk i namn og beskrivingar. Tenester som er valde, blir ståande.",
	chosen: "valde",
	paste: "Lim inn frå rekneark",
	rows: "Rader frå reknearket",
	rowsHint:
		"Éi teneste i kvar rad: Først namnet, så opplysningstypane, i kvar si celle eller i éi celle med komma imellom. Skriv «alle» for å få med alle typane.",
	add: "Legg til tenestene",
	order: "Endre rekkjefølgja på tenestene",
	orderHint: "Tenestene står i denne rekkjefølgja i dokumentet.",
	working: "Les radene …",
	failed: "Det verka ikkje no. Det de har skrive, står her framleis. Prøv igjen.",

	found: (found, all) =>
		found === 0
			? "Ingen tenester passar. Prøv eit anna ord."
			: found === 1
				? `Éi av ${all} tenester passar.`
				: `${firstWord(found)} av ${all} tenester passar.`,
	pasted: (added, before, mistakes) =>
		[
			added === 0
				? "Ingen nye tenester er lagde til."
				: added === 1
					? "Éi teneste er lagd til."
					: `${firstWord(added)} tenester er lagde til.`,
			before === 0
				? ""
				: before === 1
					? "Éi teneste var vald frå før."
					: `${firstWord(before)} tenester var valde frå før.`,
			mistakes === 0
				? ""
				: mistakes === 1
					? "Éi rad må rettast, og står att i feltet."
					: `${firstWord(mistakes)} rader må rettast, og står att i feltet.`,
		]
			.filter(Boolean)
			.join(" "),
	empty: "Det står ingen tenester i feltet. Kopier radene i reknearket, og lim dei inn her.",
	undo: "Angre",
	undone: "Tenestene er tekne ut att, og radene står i feltet.",
	remarks: {
		"unknown-service": ({ row, name, nearest }) =>
			nearest === undefined
				? `Rad ${row}: Inga teneste heiter ${quoted(name)}. Rett namnet i feltet, eller finn tenesta i lista.`
				: `Rad ${row}: Inga teneste heiter ${quoted(name)}.${meant(nearest)} Rett namnet i feltet.`,
		"unknown-category": ({ row, service, name, nearest }) =>
			nearest === undefined
				? `Rad ${row}: ${quoted(service)} har ingen opplysningstype ${quoted(name)}. Rett han i feltet, eller vel i lista.`
				: `Rad ${row}: ${quoted(service)} har ingen opplysningstype ${quoted(name)}.${meant(nearest)} Rett han i feltet.`,
		"no-service": ({ row }) =>
			`Rad ${row}: Tenesta manglar. Skriv kva ho heiter, i den første cella.`,
		"too-many-rows": ({ most, left }) =>
			`Berre dei første ${most} radene er lesne. ${left === 1 ? "Den siste" : `Dei siste ${left}`} står att i feltet. Legg til på nytt for å få med fleire.`,
		"no-categories": ({ row, service }) =>
			`Rad ${row}: Ingen opplysningstypar er valde for ${quoted(service)}. Vel dei i lista.`,
		"nothing-to-choose": ({ row, service, names }) =>
			`Rad ${row}: ${quoted(service)} har ingen opplysningstypar å velje mellom. ${quoted(names.join(", "))} er ikkje teke med.`,
		"service-repeated": ({ rows, service }) =>
			`Rad ${listed(rows)}: ${quoted(service)} står fleire gonger. Radene er slått saman.`,
	},
};

function listed(rows: readonly number[]): string {
	return `${rows.slice(0, -1).join(", ")} og ${rows.at(-1)}`;
}
