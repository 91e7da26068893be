import { describe, expect, test } from "vitest";
import { formsOf, shortestPart } from "../../../src/core/search/forms.ts";
import { spellingsOf } from "../../../src/core/search/prepared.ts";
import { prepared, register } from "../../search/site-search.ts";

const words = (typed: string) =>
	formsOf(typed, prepared).map(({ word }) => register.words[word] ?? "");

test("a word under four letters stands for no word that only holds it", () => {
	const short = register.words
		.filter((word) => word.length < 4 && /^\p{L}+$/u.test(word))
		.filter((word) => [...spellingsOf(word, prepared)].length === 0);
	expect(shortestPart).toBe(4);
	expect(short.length).toBeGreaterThan(50);
	expect(short.map((word) => words(word).join())).toEqual(short);
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
