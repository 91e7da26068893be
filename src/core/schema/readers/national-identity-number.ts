import { daysInMonth } from "./calendar.ts";
import { modulusEleven } from "./modulus-eleven.ts";

/** Eleven digits by themselves, perhaps with white space or a hyphen after the sixth. */
const candidates = /(?<!\d)(\d{6})[\s\p{Pd}]*(\d{5})(?!\d)/gu;

const firstWeights = [3, 7, 6, 1, 8, 9, 4, 5, 2];
const secondWeights = [5, 4, 3, 2, 7, 6, 5, 4, 3, 2];

/**
 * Looks for a true fødselsnummer or d-nummer anywhere in a text. Personopplysningsloven § 12 allows them only
 * where secure identification needs it, and no field here does.
 *
 * True means that the date can be one and that both control digits hold by today's rule. Synthetic numbers have
 * 40, 65 or 80 added to the month and are let through. The individual digits are not held against the century:
 * a guard had better stop one number too many. From 1 January 2032 the first control digit may leave
 * a remainder of 0 to 3; such numbers are not known yet, and the rule is not here.
 *
 * @returns what kind the first one is; undefined when there is none.
 */
export function findNationalIdentityNumber(text: string): "birth-number" | "d-number" | undefined {
	for (const { 1: start, 2: end, index } of text.matchAll(candidates)) {
		const digits = `${start}${end}`;
		if (!hasDate(digits) || !hasControlDigits(digits)) continue;
		if (!belongsToTelephone(text, index)) return digits >= "4" ? "d-number" : "birth-number";
	}
	return undefined;
}

/** A d-number adds 40 to the day. Two digits of a year have a 29 February when 4 divides them: 2000 had one. */
function hasDate(digits: string): boolean {
	const day = Number(digits.slice(0, 2)) % 40;
	const year = 2000 + Number(digits.slice(4, 6));
	return digits < "8" && day >= 1 && day <= daysInMonth(year, Number(digits.slice(2, 4)));
}

function hasControlDigits(digits: string): boolean {
	return (
		modulusEleven(digits, firstWeights) === Number(digits[9]) &&
		modulusEleven(digits, secondWeights) === Number(digits[10])
	);
}

/**
 * Whether the eleven digits end a foreign telephone number: + or 00 and at most four digits stand before them,
 * as E.164 has no more than 15. Norwegian ones, +47, have eight and are no excuse.
 */
function belongsToTelephone(text: string, index: number): boolean {
	const before = text.slice(Math.max(0, index - 20), index);
	const code = /(?:\+|(?<!\d[\s().-]{0,3})00)(|\s?[\d(][\d\s().-]*)$/
		.exec(before)?.[1]
		?.replace(/\D/g, "");
	return code !== undefined && code.length <= 4 && !code.startsWith("47");
}
