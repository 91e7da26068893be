import type { Content } from "../content/content.ts";

/** The pages that look the content up from another side, by their names in the address. */
export const registerNames = [
	"hva-star-hvor",
	"tjenester",
	"hjemler",
	"ordliste",
	"plikter",
	"frister",
] as const;
export type RegisterName = (typeof registerNames)[number];

/** Where a register stands: `/ordliste/`. */
export function registerAddress(name: RegisterName): string {
	return `/${name}/`;
}

/** The registers that the content has anything for. */
export function registersOf(content: Content): RegisterName[] {
	const entries: Readonly<Record<RegisterName, object>> = {
		"hva-star-hvor": content.overview?.data ?? [],
		tjenester: content.services,
		hjemler: content.legalBases,
		ordliste: content.glossary?.data ?? {},
		plikter: content.sharingTerms?.themes ?? [],
		frister: content.timeLimits?.data ?? {},
	};
	return registerNames.filter((name) => Object.keys(entries[name]).length > 0);
}
