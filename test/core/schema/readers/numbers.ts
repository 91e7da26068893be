import fc from "fast-check";

/* Control digits are found here by trying all ten, so that the tests do not repeat the code they test. */

function holds(digits: string, weights: readonly number[]): boolean {
	return weights.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0;
}

function withControlDigit(digits: string, weights: readonly number[]): string | undefined {
	return [..."0123456789"]
		.map((digit) => digits + digit)
		.find((number) => holds(number, [...weights, 1]));
}

/** The organisation number that begins with these eight digits, when there is one. */
export function validOrganisationNumber(start: string): string | undefined {
	return withControlDigit(start, [3, 2, 7, 6, 5, 4, 3, 2]);
}

/** The national identity number that begins with these nine digits, when there is one. */
export function validIdentityNumber(start: string): string | undefined {
	const ten = withControlDigit(start, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
	return ten && withLastControlDigit(ten);
}

/** The eleven digits whose last is right for the ten before it, when there are such. */
export function withLastControlDigit(ten: string): string | undefined {
	return withControlDigit(ten, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
}

const isText = (text: string | undefined): text is string => text !== undefined;

const digits = (count: number) =>
	fc.integer({ min: 0, max: 10 ** count - 1 }).map((number) => String(number).padStart(count, "0"));

/** Organisation numbers with a right control digit, never of one digit only. */
export const organisationNumbers: fc.Arbitrary<string> = digits(8)
	.map(validOrganisationNumber)
	.filter(isText)
	.filter((number) => number !== number.charAt(0).repeat(9));

/** National identity numbers of the year 1900 to 1999, with what is added to day and month. */
export function identityNumbers(addedToDay: number, addedToMonth: number): fc.Arbitrary<string> {
	return fc
		.tuple(fc.integer({ min: 0, max: 36_523 }), digits(3))
		.map(([day, individual]) => {
			const date = new Date(Date.UTC(1900, 0, 1 + day));
			const two = (number: number) => String(number).padStart(2, "0");
			const start =
				two(date.getUTCDate() + addedToDay) +
				two(date.getUTCMonth() + 1 + addedToMonth) +
				two(date.getUTCFullYear() - 1900);
			return validIdentityNumber(start + individual);
		})
		.filter(isText);
}
