import type { Kind } from "../kinds.ts";
import { readDate } from "./date.ts";
import { readEmail } from "./email.ts";
import { readOrganisationNumber } from "./organisation-number.ts";
import type { Reading } from "./reading.ts";
import { readStatute } from "./statute.ts";
import { readTelephone } from "./telephone.ts";
import { readLongText, readText } from "./text.ts";

/** The kinds of answers that a person types. */
export type TypedKind = Extract<
	Kind,
	"text" | "longText" | "organisationNumber" | "date" | "telephone" | "email" | "statute"
>;

/** How what is typed is read, by the kind of the field. */
export const readers: Readonly<Record<TypedKind, (typed: string) => Reading<string>>> = {
	text: (typed) => readText(typed),
	longText: (typed) => readLongText(typed),
	organisationNumber: readOrganisationNumber,
	date: readDate,
	telephone: readTelephone,
	email: readEmail,
	statute: readStatute,
};
