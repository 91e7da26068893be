import { isRecord } from "../../core/is-record.ts";
/** What a register says of an organisation. */
export type Unit =
	| {
			readonly kind: "found";
			readonly name: string;
			/** On one line; undefined where the register has none that can be read. */
			readonly address?: string;
			readonly remarks: readonly UnitRemark[];
	  }
	/** A sub-unit is not found either: those stand in a register of their own. */
	| { readonly kind: "not-found" }
	| { readonly kind: "removed" }
	/** Not an answer that this is made for. */
	| { readonly kind: "unreadable" };

export type UnitRemark =
	| { readonly rule: "deleted"; readonly date: string }
	| { readonly rule: "bankrupt" | "liquidation" | "forced" };

/** No name in Enhetsregisteret is longer, and no address. */
const mostLetters = 400;

/**
 * Reads the answer of Enhetsregisteret about one number. It comes from outside: whatever does not look as it should is
 * not taken.
 * @param body the answer as parsed JSON; undefined when it was none
 */
export function readUnit(number: string, status: number, body: unknown): Unit {
	if (status === 404) return { kind: "not-found" };
	if (status === 410) return { kind: "removed" };
	if (status !== 200 || !isRecord(body)) return { kind: "unreadable" };
	if (String(body.organisasjonsnummer) !== number) return { kind: "unreadable" };
	const name = lineOf(body.navn);
	if (name === undefined) return { kind: "unreadable" };
	const address = addressIn(body.forretningsadresse);
	return {
		kind: "found",
		name,
		...(address === undefined ? {} : { address }),
		remarks: remarksOn(body),
	};
}

/** One line of text, without signs that cannot be seen. */
function lineOf(given: unknown): string | undefined {
	const line = typeof given === "string" ? given.replace(/[\p{C}\s]+/gu, " ").trim() : "";
	return line === "" || line.length > mostLetters ? undefined : line;
}

/** «Storgata 1, 0155 OSLO»; the country where it is another. An address without a place is none. */
function addressIn(given: unknown): string | undefined {
	if (!isRecord(given)) return undefined;
	const { adresse, postnummer, poststed, landkode, land } = given;
	const place = lineOf(poststed);
	if (place === undefined) return undefined;
	const streets = Array.isArray(adresse) ? adresse.flatMap((line) => lineOf(line) ?? []) : [];
	const town = [lineOf(postnummer), place].filter(Boolean).join(" ");
	const abroad = landkode === "NO" ? [] : [lineOf(land)].flatMap((name) => name ?? []);
	return lineOf([...streets, town, ...abroad].join(", "));
}

function remarksOn(body: Readonly<Record<string, unknown>>): UnitRemark[] {
	const remarks: UnitRemark[] = [];
	const { slettedato } = body;
	if (typeof slettedato === "string" && /^\d{4}-\d\d-\d\d$/.test(slettedato)) {
		remarks.push({ rule: "deleted", date: slettedato });
	}
	if (body.konkurs === true) remarks.push({ rule: "bankrupt" });
	if (body.underTvangsavviklingEllerTvangsopplosning === true) remarks.push({ rule: "forced" });
	else if (body.underAvvikling === true) remarks.push({ rule: "liquidation" });
	return remarks;
}
