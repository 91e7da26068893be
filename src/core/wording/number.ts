/**
 * A number with no-break spaces between thousands, a comma before decimals and a true minus: «10 000», «99,8».
 * Bokmål and nynorsk are the same.
 *
 * @param number from 0.000001 to less than 10^21 in size, or 0: outside that JavaScript writes powers.
 */
export function wordNumber(number: number): string {
	const [whole = "", decimals] = String(Math.abs(number)).split(".");
	const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, "\u{A0}");
	const sign = number < 0 ? "−" : "";
	return decimals === undefined ? sign + grouped : `${sign}${grouped},${decimals}`;
}
