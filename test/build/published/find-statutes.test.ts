import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findStatutes } from "../../../src/build/published/find-statutes.ts";

const acts = ["lov om Statens pensjonskasse", "skatteforvaltningsloven"];

/** What is found, as the act and the provision, with the words that were read so. */
function found(text: string): string[] {
	return findStatutes(text, acts).map(({ act, provision, start, end }) => {
		return `${act}${provision === undefined ? "" : ` ${provision}`}: ${text.slice(start, end)}`;
	});
}

describe("provisions are found", () => {
	test.each([
		["etter straffeloven § 209.", ["straffeloven 209: straffeloven § 209"]],
		[
			"straffeloven §§ 209 og 210",
			["straffeloven 209: straffeloven §§ 209", "straffeloven 210: 210"],
		],
		[
			"personvernforordningen artikkel 13 og 14",
			[
				"personvernforordningen 13: personvernforordningen artikkel 13",
				"personvernforordningen 14: 14",
			],
		],
		[
			"aksjeloven §§ 3-2, 3-3 eller 3-9",
			["aksjeloven 3-2: aksjeloven §§ 3-2", "aksjeloven 3-3: 3-3", "aksjeloven 3-9: 3-9"],
		],
		[
			"aksjeloven §§ 6-30 til 6-32",
			["aksjeloven 6-30: aksjeloven §§ 6-30", "aksjeloven 6-32: 6-32"],
		],
		["postloven § 37 a", ["postloven 37 a: postloven § 37 a"]],
		[
			"forvaltningsloven §§ 13 d og 13 f",
			["forvaltningsloven 13 d: forvaltningsloven §§ 13 d", "forvaltningsloven 13 f: 13 f"],
		],
		["offentleglova § 13 gjeld", ["offentleglova 13: offentleglova § 13"]],
		[
			"Skatteforvaltningsloven § 3-3 første ledd, nr. 2 og bokstav a",
			["skatteforvaltningsloven 3-3: Skatteforvaltningsloven § 3-3"],
		],
		[
			"personvernforordningen artikkel 6 nr. 1 bokstav e",
			["personvernforordningen 6: personvernforordningen artikkel 6"],
		],
		[
			"lov om Statens pensjonskasse § 45 a",
			["lov om statens pensjonskasse 45 a: lov om Statens pensjonskasse § 45 a"],
		],
		[
			"Etter personvernforordninga artikkel 33 og 34",
			[
				"personvernforordningen 33: personvernforordninga artikkel 33",
				"personvernforordningen 34: 34",
			],
		],
		["særlova § 3 gjeld", []],
		["postlovens § 37 a", ["postloven 37 a: postlovens § 37 a"]],
		["Det følger av tvisteloven.", ["tvisteloven: tvisteloven"]],
	])("%s", (text, expected) => {
		expect(found(text)).toEqual(expected);
		// The renderer binds numbers to what stands before them.
		const bound = (one: string) => one.replaceAll(" ", "\u00a0");
		expect(found(bound(text)).map((one) => one.replaceAll("\u00a0", " "))).toEqual(expected);
	});

	test("alone, they belong to the act that was named last", () => {
		expect(found("Etter postloven § 37 a og straffeloven § 209, jf. § 210.")).toEqual([
			"postloven 37 a: postloven § 37 a",
			"straffeloven 209: straffeloven § 209",
			"straffeloven 210: § 210",
		]);
		expect(found("Etter personvernforordningen artikkel 13, jf. artikkel 14.")).toEqual([
			"personvernforordningen 13: personvernforordningen artikkel 13",
			"personvernforordningen 14: artikkel 14",
		]);
	});

	test("alone, a paragraph belongs to no regulation, and an article to no act", () => {
		expect(found("Etter personvernforordningen artikkel 6, og § 3.")).toHaveLength(1);
		expect(found("Etter postloven § 4, § 5 og artikkel 6.")).toHaveLength(2);
	});

	test("the act is remembered from one text to the next of the same paragraph", () => {
		const memory = {};
		findStatutes("Etter postloven ", acts, memory);
		expect(findStatutes("§ 37 a", acts, memory)).toMatchObject([
			{ act: "postloven", provision: "37 a" },
		]);
		expect(findStatutes("§ 37 a", acts)).toEqual([]);
	});
});

describe("what is no provision", () => {
	test.each([
		["of no act that is named", "Se § 3-3 og artikkel 6."],
		["a law without a name", "etter loven § 3, i forskriften og etter forordningen"],
		["a kind of law", "særloven § 3 og rammeloven"],
		["an act within another word", "postlovenes § 3"],
	])("%s", (_, text) => {
		expect(found(text)).toEqual([]);
	});

	test.each([
		["the word «i»", "postloven § 3 i dag", "postloven § 3"],
		["a number after one that stands alone", "postloven § 3 og 14 dager", "postloven § 3"],
		["the beginning of a word", "postloven § 3 andre ledd", "postloven § 3"],
	])("%s", (_, text, words) => {
		expect(found(text)).toEqual([`postloven 3: ${words}`]);
	});
});

test("what is found stands in order, apart, and is what the text says there", () => {
	const pieces = fc.constantFrom(
		..."postloven |straffelovens |§ 3|§§ 1, 2 og 3|artikkel 4 nr. 1|§ 37 a| og |, |. |i dag|\u00a0".split(
			"|",
		),
	);
	fc.assert(
		fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
			const text = parts.join("");
			let done = 0;
			for (const { act, provision, start, end } of findStatutes(text, acts)) {
				expect(start).toBeGreaterThanOrEqual(done);
				expect(end).toBeLessThanOrEqual(text.length);
				const words = text.slice(start, end).replaceAll("\u00a0", " ");
				expect(words.endsWith(provision ?? "")).toBe(true);
				expect(text.slice(0, end).toLowerCase()).toContain(act);
				done = end;
			}
		}),
	);
});
