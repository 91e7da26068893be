import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNationalIdentityNumber } from "../../../../src/core/schema/readers/national-identity-number.ts";
import type { Reading } from "../../../../src/core/schema/readers/reading.ts";
import {
	identityNumbers,
	organisationNumbers,
	validIdentityNumber,
	withLastControlDigit,
} from "./numbers.ts";

const folder = new URL("../../../../src/core/schema/readers/", import.meta.url);

/** Every reader there is, found in the folder, so that a new one is tested too. */
const readers: (readonly [string, (typed: string) => Reading<string>])[] = [];
for (const file of readdirSync(folder)) {
	const exported: Record<string, unknown> = await import(new URL(file, folder).pathname);
	for (const [name, value] of Object.entries(exported)) {
		if (/^read[A-Z]/.test(name)) readers.push([name, value as (typed: string) => Reading<string>]);
	}
}

const spellings = [
	(number: string) => number,
	(number: string) => `${number.slice(0, 6)} ${number.slice(6)}`,
	(number: string) => `${number.slice(0, 6)}-${number.slice(6)}`,
	(number: string) => `${number.slice(0, 6)}\u00a0${number.slice(6)}`,
	(number: string) => `${number.slice(0, 4)}\u200b${number.slice(4)}`,
];

test("there are seven readers", () => {
	expect(readers).toHaveLength(7);
});

describe.each(readers)("%s", (_, read) => {
	test.each([
		["birth-number", identityNumbers(0, 0)],
		["d-number", identityNumbers(40, 0)],
	] as const)("refuses a %s and does not quote it", (kind, numbers) => {
		fc.assert(
			fc.property(numbers, fc.constantFrom(...spellings), (number, spell) => {
				for (const typed of [spell(number), `Kari, f. ${spell(number)}.`, `+47 ${spell(number)}`]) {
					const problem = { rule: "national-identity-number", values: { kind } };
					expect(read(typed)).toEqual({ problem, remarks: [] });
				}
			}),
			{ numRuns: 50 },
		);
	});
});

describe("the guard against national identity numbers", () => {
	test.each([
		["Tenor, month + 80", identityNumbers(0, 80)],
		["Tenor, d-number", identityNumbers(40, 80)],
		["month + 65", identityNumbers(0, 65)],
		["month + 40", identityNumbers(0, 40)],
	])("lets synthetic numbers through: %s", (_, numbers) => {
		fc.assert(
			fc.property(numbers, (number) => {
				expect(findNationalIdentityNumber(number)).toBeUndefined();
			}),
		);
	});

	test("lets a number through when one digit is wrong", () => {
		fc.assert(
			fc.property(
				identityNumbers(0, 0),
				fc.nat(4),
				fc.integer({ min: 1, max: 9 }),
				(number, at, by) => {
					const place = at + 6;
					const digit = (Number(number[place]) + by) % 10;
					const changed = number.slice(0, place) + digit + number.slice(place + 1);
					expect(findNationalIdentityNumber(changed)).toBeUndefined();
				},
			),
		);
	});

	test("lets a number through when only the last control digit holds", () => {
		fc.assert(
			fc.property(identityNumbers(0, 0), fc.integer({ min: 1, max: 9 }), (number, by) => {
				const wrong = (Number(number[9]) + by) % 10;
				const changed = withLastControlDigit(number.slice(0, 9) + wrong);
				fc.pre(changed !== undefined);
				expect(findNationalIdentityNumber(changed)).toBeUndefined();
			}),
		);
	});

	/* The first start that has both control digits, so that only the date decides. */
	const withDate = (date: string) =>
		Array.from({ length: 1000 }, (_, individual) => String(individual).padStart(3, "0"))
			.map((individual) => validIdentityNumber(date + individual))
			.find((number) => number !== undefined) ?? "";

	test.each(["290204", "290200", "311299", "010100", "710199"])("knows the date %s", (date) => {
		expect(withDate(date)).toHaveLength(11);
		expect(findNationalIdentityNumber(withDate(date))).toBeDefined();
	});

	test.each([
		"290201",
		"310401",
		"000101",
		"320101",
		"400101",
		"720101",
		"010001",
		"011301",
		"810101",
	])("knows that %s is no date", (date) => {
		expect(withDate(date)).toHaveLength(11);
		expect(findNationalIdentityNumber(withDate(date))).toBeUndefined();
	});

	test("is not tripped by longer rows of digits", () => {
		const number = withDate("010190");
		expect(findNationalIdentityNumber(`${number}1`)).toBeUndefined();
		expect(findNationalIdentityNumber(`1${number}`)).toBeUndefined();
	});

	test("is not tripped by organisation numbers", () => {
		const gaps = fc.constantFrom("", " ", ".", "-", "\u00a0");
		const words = fc.constantFrom(" ", " og ", ", ", "\n", " MVA NO ");
		fc.assert(
			fc.property(
				fc.array(organisationNumbers, { minLength: 1, maxLength: 4 }),
				gaps,
				words,
				(list, gap, word) => {
					const text = list.map((number) => number.match(/\d{3}/g)?.join(gap)).join(word);
					expect(findNationalIdentityNumber(text)).toBeUndefined();
				},
			),
		);
	});

	test("is not tripped by telephone numbers, not even by foreign ones whose digits would hold", () => {
		for (const country of ["", "1", "49", "46 8", "358 9", "(49)"]) {
			for (const prefix of ["+", "00"]) {
				const number = withDate("121255");
				const grouped = `${number.slice(0, 6)} ${number.slice(6)}`;
				const gap = country === "" ? "" : " ";
				expect(
					findNationalIdentityNumber(`ring ${prefix}${country}${gap}${grouped}`),
				).toBeUndefined();
			}
		}
	});

	test.each([
		["a telephone number", "22 07 80 00 "],
		["a foreign telephone number", "+46812345678 "],
		["a Norwegian telephone number with its code", "+47 22 07 80 00 "],
		["an organisation number", "974 761 000 "],
		["a plus sign", "C+ "],
	])("still sees one after %s", (_, before) => {
		expect(findNationalIdentityNumber(before + withDate("121255"))).toBe("birth-number");
	});

	test("sees one at the end of a million characters", () => {
		expect(findNationalIdentityNumber(`${"123456 ".repeat(150_000)}og ${withDate("010190")}`)).toBe(
			"birth-number",
		);
	});
});
