import { describe, expect, it } from "vitest";
import { columnWidths } from "../../../../src/core/render/docx/column-widths.ts";
import { table } from "./build.ts";

const whole = 8730;
const sum = (widths: readonly number[]): number => widths.reduce((total, width) => total + width);

describe("the widths of columns", () => {
	it("give more to a column that has more to say", () => {
		const [short = 0, long = 0] = columnWidths(
			table("", ["Nr", "Tekst"], ["1", "En lang forklaring på hva opplysningen brukes til"]),
		);
		expect(long).toBeGreaterThan(2 * short);
		expect(short + long).toBe(whole);
	});

	it("leave a telephone number on one line beside long texts", () => {
		const long = "lang tekst ".repeat(20);
		const widths = columnWidths(table("", ["A", "B", "C"], [long, "+47 22 00 00 00", long]));
		expect(widths[1]).toBeGreaterThan(15 * 100);
		expect(sum(widths)).toBe(whole);
	});

	it("fill the page when the words are wider than it", () => {
		const word = "x".repeat(90);
		const widths = columnWidths(table("", ["A", "B"], [word, word.repeat(2)]));
		expect(sum(widths)).toBe(whole);
		expect(Math.min(...widths)).toBeGreaterThan(2000);
	});

	it("take a table of one column, of one row and of empty cells", () => {
		expect(columnWidths(table("", ["A"]))).toEqual([whole]);
		expect(sum(columnWidths(table("", ["", ""], ["", ""])))).toBe(whole);
	});
});
