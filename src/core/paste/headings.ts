import { comparable } from "./comparable.ts";

/** What a column of services is called, in either standard. */
const headings = new Set(
	[
		"Tjeneste",
		"Tjenester",
		"Tjenesten",
		"Tjenestenavn",
		"Navn på tjenesten",
		"Delingstjeneste",
		"Delingstjenester",
		"Teneste",
		"Tenester",
		"Tenesta",
		"Tenestenamn",
		"Namn på tenesta",
		"Delingsteneste",
		"Delingstenester",
		"Navn",
		"Namn",
	].map(comparable),
);

/** The column of the services, by a row of headings; -1 when the row is none. */
export function serviceColumn(cells: readonly string[]): number {
	return cells.findIndex((cell) => headings.has(comparable(cell)));
}

const all = new Set(
	["Alle", "Alt", "Alle opplysningstyper", "Alle opplysningstypar"].map(comparable),
);

/** Whether a cell asks for every category of the service. */
export function isAll(cell: string): boolean {
	return all.has(comparable(cell));
}
