/**
 * A Norwegian telephone number in pairs, «22 07 80 00», or when it begins with 8 as «800 80 000»
 * (nummerforskriften § 16), with no-break spaces and without +47.
 *
 * @param number as the reader gives it; a foreign or a five-digit number comes back as it was.
 */
export function wordTelephone(number: string): string {
	return number
		.replace(/^\+47(?=\d{8}$)/, "")
		.replace(/^(8\d\d)(\d\d)(\d{3})$/, "$1\u{A0}$2\u{A0}$3")
		.replace(/^(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1\u{A0}$2\u{A0}$3\u{A0}$4");
}
