import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance } from "../../../src/core/wording/edit-distance.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 6 });

/** As the definition reads, with no thought of time (Damerau and Levenshtein, restricted). */
function slowDistance(one: string, other: string): number {
	if (one === "" || other === "") return one.length + other.length;
	const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
	const same = one.at(-1) === other.at(-1) ? 0 : 1;
	const ways = [slowDistance(a, other) + 1, slowDistance(one, b) + 1, slowDistance(a, b) + same];
	const isTurned = one.length > 1 && one.at(-1) === other.at(-2) && one.at(-2) === other.at(-1);
	if (isTurned) ways.push(slowDistance(one.slice(0, -2), other.slice(0, -2)) + 1);
	return Math.min(...ways);
}

test("the distance is what the definition says, as far as it is asked for", () => {
	fc.assert(
		fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
			const distance = slowDistance(one, other);
			expect(editDistance(one, other, most)).toBe(Math.min(distance, most + 1));
		}),
		{ numRuns: 300 },
	);
});

test.each([
	["tausetsplikt", "taushetsplikt", 1],
	["taushetspilkt", "taushetsplikt", 1],
	["personvern", "personvern", 0],
	["avtale", "omtale", 2],
])("%s and %s", (one, other, distance) => {
	expect(editDistance(one, other, 2)).toBe(distance);
});

describe("however far", () => {
	test.each([
		["", "", 0],
		["", "abc", 3],
		["konsument", "konsument", 0],
		["konsumet", "konsument", 1],
		["konsumennt", "konsument", 1],
		["konsunent", "konsument", 1],
		["kosnument", "konsument", 1],
		["tjeneste", "konsument", 8],
		["årsak", "arsak", 1],
	])("«%s» and «%s»: %i", (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
		expect(editDistance(b, a)).toBe(distance);
	});
});
