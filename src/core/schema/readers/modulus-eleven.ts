/**
 * The control digit of a row of digits: 11 less the remainder of the weighted sum divided by 11.
 *
 * @param digits at least as many digits as there are weights; the rest is not read.
 * @returns 0 to 10. 10 is no digit: such a number is never issued.
 */
export function modulusEleven(digits: string, weights: readonly number[]): number {
	const sum = weights.reduce((total, weight, index) => total + weight * Number(digits[index]), 0);
	return (11 - (sum % 11)) % 11;
}
