import fc from "fast-check";
import { expect, test } from "vitest";
import { wordsIn } from "../../../src/core/search/words.ts";

const words = (text: string) => wordsIn(text).map(({ word }) => word);

test.each([
	["Taushetsplikt, og §\u00a03-3.", ["taushetsplikt", "og", "3", "3"]],
	["API-et svarer", ["api", "et", "svarer"]],
	["e-post og epost", ["epost", "og", "epost"]],
	["a-opplysningsloven", ["aopplysningsloven"]],
	["ÅPENHET og A\u030apenhet", ["åpenhet", "og", "a\u030apenhet".normalize("NFC")]],
])("%s", (text, expected) => {
	expect(words(text)).toEqual(expected);
});

test("each word stands where it says", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary" }), (text) => {
			let done = 0;
			for (const { start, end } of wordsIn(text)) {
				expect(start).toBeGreaterThanOrEqual(done);
				expect(end).toBeGreaterThan(start);
				expect(end).toBeLessThanOrEqual(text.length);
				done = end;
			}
		}),
	);
});
