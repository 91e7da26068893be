import { describe, expect, test } from "vitest";
import { formsOf, shortestPart } from "../../../src/core/search/forms.ts";
import { prepared, register } from "../../search/site-search.ts";

const words = (typed: string) =>
	formsOf(typed, prepared).map(({ word }) => register.words[word] ?? "");

test("a word under four letters stands for no word that only holds it", () => {
	const short = register.words.filter((word) => word.length < 4 && /^\p{L}+$/u.test(word));
	expect(shortestPart).toBe(4);
	expect(short.length).toBeGreaterThan(50);
	const longestEnding = 2;
	const wrong = short.flatMap((word) =>
		words(word)
			.filter((other) => !other.startsWith(word) || other.length > word.length + longestEnding)
			.map((other) => `${word}: ${other}`),
	);
	expect(wrong).toEqual([]);
	expect(register.words.filter((word) => word.includes("api")).length).toBeGreaterThan(1);
});

describe("a longer word stands for", () => {
	test.each([
		["its inflections", "opplysningene", "opplysninger"],
		["what it is a part of", "plikt", "taushetsplikt"],
		["what begins with it", "segment", "segmentansvarlig"],
		["its other spelling", "verksemda", "virksomheten"],
	])("%s: «%s» and «%s»", (_, typed, expected) => {
		expect(words(typed)).toContain(expected);
	});
});
