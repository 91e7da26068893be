import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { monthNames } from "../../../../src/core/schema/readers/calendar.ts";
import { readDate } from "../../../../src/core/schema/readers/date.ts";
import { wordDate } from "../../../../src/core/wording/date.ts";

describe("a date", () => {
	test.each([
		"1.2.2027",
		"01.02.2027",
		"1. 2. 2027",
		"01.02. 2027",
		"2027-02-01",
		"2027-2-1",
		"1. februar 2027",
		"1.februar 2027",
		"1 februar 2027",
		"01. februar 2027",
		"1. Februar 2027",
		"1. FEBRUAR 2027",
		"1. feb. 2027",
		"1.feb.2027",
		"1.\u00a0februar\u00a02027",
		"den 1. februar 2027",
		"  1.  februar   2027. ",
	])("«%s» is 1 February 2027", (typed) => {
		expect(readDate(typed)).toEqual({ value: "2027-02-01", remarks: [] });
	});

	test.each(monthNames.map((name, index) => [name, index + 1] as const))(
		"%s is month %i, in full and in short",
		(name, month) => {
			const value = `2027-${String(month).padStart(2, "0")}-09`;
			for (const typed of [name, name.slice(0, 3), `${name.slice(0, 4)}.`, name.toUpperCase()]) {
				expect(readDate(`9. ${typed} 2027`).value).toBe(value);
			}
		},
	);

	test.each([
		["31.02.2027", "date-nonexistent", { date: "31.2.2027", lastDay: 28 }],
		["31. april 2027", "date-nonexistent", { date: "31.4.2027", lastDay: 30 }],
		["29.2.2100", "date-nonexistent", { date: "29.2.2100", lastDay: 28 }],
		["30.2.2028", "date-nonexistent", { date: "30.2.2028", lastDay: 29 }],
		["0.1.2027", "date-nonexistent", { date: "0.1.2027", lastDay: 31 }],
		["2027-02-31", "date-nonexistent", { date: "31.2.2027", lastDay: 28 }],
		["1.13.2027", "date-unknown-month", { month: "13" }],
		["1.0.2027", "date-unknown-month", { month: "0" }],
		["1. febuar 2027", "date-unknown-month", { month: "febuar" }],
		[`1. ${"a".repeat(41)} 2027`, "date-unknown-month", { month: `${"a".repeat(39)}…` }],
		["1. ma 2027", "date-unknown-month", { month: "ma" }],
		["1/2/2027", "date-separator", { typed: "1/2/2027", readings: ["1.2.2027", "2.1.2027"] }],
		["1-2-2027", "date-separator", { typed: "1-2-2027", readings: ["1.2.2027", "2.1.2027"] }],
		["25/12/2027", "date-separator", { typed: "25/12/2027", readings: ["25.12.2027"] }],
		["2/2/2027", "date-separator", { typed: "2/2/2027", readings: ["2.2.2027"] }],
		["2027/02/01", "date-separator", { typed: "2027/02/01", readings: ["1.2.2027"] }],
		["1/2/27", "date-separator", { typed: "1/2/27", readings: [] }],
		["1.2.27", "date-year-digits", { year: "27" }],
		["1. februar 27", "date-year-digits", { year: "27" }],
		["1.2.20277", "date-year-digits", { year: "20277" }],
		["1.2", "date-year-missing", {}],
		["1.2.", "date-year-missing", {}],
		["1. februar", "date-year-missing", {}],
		["31.12.1899", "date-year-range", { year: 1899, first: 1900, last: 2199 }],
		["1.1.2200", "date-year-range", { year: 2200, first: 1900, last: 2199 }],
		["snart", "date-not-understood", {}],
		["februar 2027", "date-not-understood", {}],
		["2027", "date-not-understood", {}],
		["1.2.2027 kl. 12", "date-not-understood", {}],
	])("«%s» breaks %s", (typed, rule, values) => {
		expect(readDate(typed)).toEqual({ problem: { rule, values }, remarks: [] });
	});

	test("only white space is unanswered", () => {
		expect(readDate("\t ")).toEqual({ remarks: [] });
	});

	test("of all days and months from 1900 to 2199 exactly those of the calendar are accepted", () => {
		let accepted = 0;
		for (let year = 1900; year <= 2199; year += 1) {
			for (let month = 1; month <= 12; month += 1) {
				const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
				for (let day = 1; day <= 31; day += 1) {
					const value = readDate(`${day}.${month}.${year}`).value;
					if ((value !== undefined) !== day <= days) throw new Error(`${day}.${month}.${year}`);
					if (value !== undefined) accepted += 1;
				}
			}
		}
		expect(accepted).toBe(Date.UTC(2200, 0, 1) / 86_400_000 - Date.UTC(1900, 0, 1) / 86_400_000);
	});

	test("every spelling of a day gives the same date", () => {
		const days = fc.integer({
			min: Date.UTC(1900, 0, 1) / 86_400_000,
			max: Date.UTC(2199, 11, 31) / 86_400_000,
		});
		fc.assert(
			fc.property(days, (count) => {
				const date = new Date(count * 86_400_000);
				const iso = date.toISOString().slice(0, 10);
				const [year = "", month = "", day = ""] = iso.split("-");
				const name = monthNames[Number(month) - 1] ?? "";
				for (const typed of [
					iso,
					`${day}.${month}.${year}`,
					`${Number(day)}.${Number(month)}.${year}`,
					`${Number(day)}. ${name} ${year}`,
					`${day}. ${name.slice(0, 3)}. ${year}`,
					wordDate(iso, "nb"),
					wordDate(iso, "nn"),
				]) {
					expect(readDate(typed).value).toBe(iso);
				}
			}),
			{ numRuns: 300 },
		);
	});
});
