import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readOrganisationNumber } from "../../../../src/core/schema/readers/organisation-number.ts";
import { organisationNumbers, validOrganisationNumber } from "./numbers.ts";

describe("an organisation number", () => {
	test.each([
		"974761076",
		"974760673",
		"889640782",
		"988077917",
		"999523625",
		"991825827",
		"811094242",
		"971203420",
		"986186999",
	])("%s is accepted without remarks", (number) => {
		expect(readOrganisationNumber(number)).toEqual({ value: number, remarks: [] });
	});

	test.each([
		"974 761 076",
		"974.761.076",
		"974-761-076",
		"974\u00a0761\u00a0076",
		"974\u202f761\u202f076",
		"974\u2009761\u2009076",
		"974‑761–076",
		"NO 974 761 076 MVA",
		"no974761076mva",
		"No 974761076",
		"974 761 076 Mva",
		"  974761076\n",
	])("«%s» is 974761076", (typed) => {
		expect(readOrganisationNumber(typed)).toEqual({ value: "974761076", remarks: [] });
	});

	test("signs that nobody sees are taken out of it, and counted before what else is remarked", () => {
		const removed = { rule: "characters-removed", values: { count: 3 } };
		const typed = "\ufeff974\u200b761\u200b076";
		expect(readOrganisationNumber(typed)).toEqual({ value: "974761076", remarks: [removed] });
		const synthetic = { rule: "organisation-number-synthetic", values: { digit: "3" } };
		expect(readOrganisationNumber("\u202d310\u200b111643\u202c").remarks).toEqual([
			removed,
			synthetic,
		]);
	});

	test.each([
		["974761077", "organisation-number-control-digit", { digit: "7" }],
		["974761067", "organisation-number-control-digit", { digit: "7" }],
		["988077918", "organisation-number-control-digit", { digit: "8" }],
		["987654321", "organisation-number-control-digit", { digit: "1" }],
		["123456789", "organisation-number-control-digit", { digit: "9" }],
		["999888999", "organisation-number-control-digit", { digit: "9" }],
		["974761056", "organisation-number-never-issued", { start: "97476105" }],
		["974761050", "organisation-number-never-issued", { start: "97476105" }],
		["974761190", "organisation-number-never-issued", { start: "97476119" }],
		["974761220", "organisation-number-never-issued", { start: "97476122" }],
		["112233445", "organisation-number-never-issued", { start: "11223344" }],
		["97476107", "organisation-number-too-short", { digits: 8 }],
		["MVA", "organisation-number-too-short", { digits: 0 }],
		["9747610760", "organisation-number-too-long", { digits: 10 }],
		["97476107A", "organisation-number-characters", { characters: ["A"] }],
		["NO 97476107A MVA", "organisation-number-characters", { characters: ["A"] }],
		["NO NO 974761076", "organisation-number-characters", { characters: ["N", "O"] }],
		["974/761/076", "organisation-number-characters", { characters: ["/"] }],
		["٩٧٤٧٦١٠٧٦", "organisation-number-characters", { characters: ["٩", "٧", "٤", "٦", "١"] }],
	])("«%s» breaks %s", (typed, rule, values) => {
		expect(readOrganisationNumber(typed)).toEqual({ problem: { rule, values }, remarks: [] });
	});

	test.each([..."0123456789"])("nine times %s is refused", (digit) => {
		const { value, problem } = readOrganisationNumber(digit.repeat(9));
		expect(value).toBeUndefined();
		expect(problem).toEqual({ rule: "organisation-number-repeated-digit", values: { digit } });
	});

	test.each([
		["310111643", "organisation-number-synthetic", "3"],
		["312582465", "organisation-number-synthetic", "3"],
		["313367002", "organisation-number-synthetic", "3"],
		["123456785", "organisation-number-first-digit", "1"],
	])("%s is accepted with the remark %s", (number, rule, digit) => {
		const remarks = [{ rule, values: { digit } }];
		expect(readOrganisationNumber(number)).toEqual({ value: number, remarks });
	});

	test("only white space is unanswered", () => {
		expect(readOrganisationNumber(" \u00a0\n")).toEqual({ remarks: [] });
	});

	test("every valid number is accepted in every spelling", () => {
		const gaps = fc.constantFrom("", " ", ".", "-", "\u00a0", "\u202f", "\u2009");
		fc.assert(
			fc.property(
				organisationNumbers,
				gaps,
				fc.constantFrom("", "NO ", "no"),
				fc.constantFrom("", " MVA", "mva"),
				(number, gap, before, after) => {
					const groups = number.match(/\d{3}/g) ?? [];
					const typed = before + groups.join(gap) + after;
					expect(readOrganisationNumber(typed).value).toBe(number);
				},
			),
		);
	});

	test("the remark follows the first digit", () => {
		const expected = new Map([
			["2", "organisation-number-synthetic"],
			["3", "organisation-number-synthetic"],
			["8", undefined],
			["9", undefined],
		]);
		for (const digit of "0123456789") {
			const number = [..."0123456789"]
				.map((second) => validOrganisationNumber(`${digit}${second}112233`))
				.find((found) => found !== undefined);
			const rule = expected.has(digit) ? expected.get(digit) : "organisation-number-first-digit";
			expect(readOrganisationNumber(number ?? "").remarks[0]?.rule).toBe(rule);
		}
	});

	test("one changed digit is refused", () => {
		fc.assert(
			fc.property(
				organisationNumbers,
				fc.nat(8),
				fc.integer({ min: 1, max: 9 }),
				(number, at, by) => {
					const digit = (Number(number[at]) + by) % 10;
					const changed = number.slice(0, at) + digit + number.slice(at + 1);
					expect(readOrganisationNumber(changed).problem).toBeDefined();
				},
			),
		);
	});
});
