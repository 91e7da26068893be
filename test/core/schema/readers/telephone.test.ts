import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readTelephone } from "../../../../src/core/schema/readers/telephone.ts";

describe("a telephone number", () => {
	test.each([
		["22 07 80 00", "22078000"],
		["22078000", "22078000"],
		["22-07-80-00", "22078000"],
		["22.07.80.00", "22078000"],
		["220 78 000", "22078000"],
		["+47 22 07 80 00", "22078000"],
		["+4722078000", "22078000"],
		["(+47) 22 07 80 00", "22078000"],
		["(0047) 22 07 80 00", "22078000"],
		["0047 22 07 80 00", "22078000"],
		["4722078000", "22078000"],
		["47 22 07 80 00", "22078000"],
		["47 22 07 80", "47220780"],
		["800 80 000", "80080000"],
		["22\u00a007\u202f80\u200900", "22078000"],
		["02800", "02800"],
		["+46 8 123 456 78", "+46812345678"],
		["+46 (0)8 123 456 78", "+46812345678"],
		["0046 8 123 456 78", "+46812345678"],
		["+1 (212) 555-0123", "+12125550123"],
		["+45 12 34 56 78", "+4512345678"],
	])("«%s» is %s", (typed, value) => {
		expect(readTelephone(typed)).toEqual({ value, remarks: [] });
	});

	test.each([
		["2207800", "telephone-too-short", { digits: 7 }],
		["112", "telephone-too-short", { digits: 3 }],
		["12800", "telephone-too-short", { digits: 5 }],
		["()", "telephone-too-short", { digits: 0 }],
		["+47 2207800", "telephone-too-short", { digits: 7 }],
		["220780001", "telephone-too-long", { digits: 9 }],
		["+47 220780001", "telephone-too-long", { digits: 9 }],
		["070 123 45 67", "telephone-too-long", { digits: 10 }],
		["22 07 8o 00", "telephone-characters", { characters: ["o"] }],
		["tlf. 22078000", "telephone-characters", { characters: ["t", "l", "f"] }],
		["22+078000", "telephone-characters", { characters: ["+"] }],
		["++4722078000", "telephone-characters", { characters: ["+"] }],
		["+012345678", "telephone-country-code", {}],
		["+46 12", "telephone-foreign-length", { digits: 4, min: 7, max: 15 }],
		["+46 1234567890123456", "telephone-foreign-length", { digits: 18, min: 7, max: 15 }],
	])("«%s» breaks %s", (typed, rule, values) => {
		expect(readTelephone(typed)).toEqual({ problem: { rule, values }, remarks: [] });
	});

	test.each(["12345678", "00123456"])("%s is accepted with a remark", (typed) => {
		const remarks = [{ rule: "telephone-first-digit", values: { digit: typed.charAt(0) } }];
		expect(readTelephone(typed)).toEqual({ value: typed, remarks });
	});

	test("only white space is unanswered", () => {
		expect(readTelephone(" ")).toEqual({ remarks: [] });
	});

	test("every Norwegian number is the same in every spelling", () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 20_000_000, max: 99_999_999 }).map(String),
				fc.constantFrom("", "+47", "+47 ", "0047 ", "(+47) ", "47 "),
				fc.constantFrom("", " ", ".", "-", "\u00a0"),
				(number, code, gap) => {
					const pairs = number.match(/\d\d/g) ?? [];
					expect(readTelephone(code + pairs.join(gap)).value).toBe(number);
				},
			),
		);
	});
});
