import { isRecord } from "../../core/is-record.ts";
/** What a register says of an organisation. */
export type Unit =
	| { readonly kind: "found"; readonly name: string; readonly remarks: readonly UnitRemark[] }
	/** A sub-unit is not found either: those stand in a register of their own. */
	| { readonly kind: "not-found" }
	| { readonly kind: "removed" }
	/** Not an answer that this is made for. */
	| { readonly kind: "unreadable" };

export type UnitRemark =
	| { readonly rule: "deleted"; readonly date: string }
	| { readonly rule: "bankrupt" | "liquidation" | "forced" };

/** No name in Enhetsregisteret is longer. */
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
	const name = typeof body.navn === "string" ? body.navn.replace(/[\p{C}\s]+/gu, " ").trim() : "";
	if (name === "" || name.length > mostLetters) return { kind: "unreadable" };
	return { kind: "found", name, remarks: remarksOn(body) };
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
