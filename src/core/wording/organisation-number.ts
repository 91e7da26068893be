/**
 * An organisation number in groups of three, with no-break spaces: «974 761 076».
 *
 * @param number nine bare digits; anything else comes back as it was.
 */
export function wordOrganisationNumber(number: string): string {
	return number.replace(/^(\d{3})(\d{3})(\d{3})$/, "$1\u{A0}$2\u{A0}$3");
}
