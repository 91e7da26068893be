import { longestLine, prepare } from "./prepare.ts";
import { unexpectedCharacters } from "./quoting.ts";
import { accepted, type Reading, refused } from "./reading.ts";

/** E.164 allows 15 digits with the country code; fewer than seven reach nobody abroad. */
const min = 7;
const max = 15;

/**
 * A telephone number, Norwegian or foreign, with spaces, dots, hyphens and brackets anywhere.
 * Foreign ones begin with + or 00; +47, 0047 and 47 before eight digits are taken off.
 * A Norwegian number has eight digits, or five with 0 first (nummerforskriften).
 *
 * @returns bare digits when Norwegian, else + and all digits. Remarks on eight digits that begin with 0 or 1.
 */
export function readTelephone(typed: string): Reading<string> {
	return prepare(typed, longestLine, read);
}

function read(text: string): Reading<string> {
	const compact = text
		.replace(/[\s.\p{Pd}]/gu, "")
		.replace(/^\((\+?\d+)\)/, "$1")
		.replace(/^00(?=\d{7})/, "+")
		.replace(/^(\+\d+)\(0\)/, "$1")
		.replace(/[()]/g, "");
	const digits = compact.replace(/^\+/, "");
	const characters = unexpectedCharacters(digits, /\d/);
	if (characters.length > 0)
		return refused({ rule: "telephone-characters", values: { characters } });
	if (compact.startsWith("+47")) return norwegian(digits.slice(2));
	if (compact.startsWith("+")) return foreign(digits);
	return norwegian(digits.length === 10 && digits.startsWith("47") ? digits.slice(2) : digits);
}

function norwegian(number: string): Reading<string> {
	const digits = number.length;
	if (/^0\d{4}$/.test(number)) return accepted(number);
	if (digits < 8) return refused({ rule: "telephone-too-short", values: { digits } });
	if (digits > 8) return refused({ rule: "telephone-too-long", values: { digits } });
	const digit = number.charAt(0);
	return accepted(
		number,
		digit === "0" || digit === "1" ? [{ rule: "telephone-first-digit", values: { digit } }] : [],
	);
}

function foreign(number: string): Reading<string> {
	const digits = number.length;
	if (number.startsWith("0")) return refused({ rule: "telephone-country-code", values: {} });
	if (digits < min || digits > max) {
		return refused({ rule: "telephone-foreign-length", values: { digits, min, max } });
	}
	return accepted(`+${number}`);
}
