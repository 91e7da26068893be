import type { Language } from "./language.ts";

/** What is had of a service that the content does not divide: there is nothing to choose, and nothing is missing. */
export const undivided = {
	nb: "de opplysningene tjenesten gir",
	nn: "dei opplysningane tenesta gir",
} as const satisfies Record<Language, string>;
