import { expect, test } from "vitest";
import { bound, citedParts } from "../../../src/build/published/cited-parts.ts";
import { knownStatutes } from "../../../src/build/published/statutes.ts";
import { contentWith } from "../check/content-with.ts";

const content = contentWith({});
const statutes = knownStatutes(content);
const id = "skatteforvaltningsloven-3-3";

test("a provision that is explained leads to its page, others are words", () => {
	expect(citedParts("Etter skatteforvaltningsloven § 3-3 og § 9-9 nr. 1.", statutes)).toEqual([
		{ words: "Etter " },
		{ words: "skatteforvaltningsloven §\u00a03-3", basis: id },
		{ words: " og §\u00a09-9 nr.\u00a01." },
	]);
});

test("in a text about a provision its act is understood, and it does not lead to itself", () => {
	const act = "skatteforvaltningsloven";
	expect(citedParts("Se § 3-3.", statutes, { id: "annen", act })).toEqual([
		{ words: "Se " },
		{ words: "§\u00a03-3", basis: id },
		{ words: "." },
	]);
	expect(citedParts("Se § 3-3.", statutes, { id, act })).toEqual([{ words: "Se §\u00a03-3." }]);
	expect(citedParts("Se § 3-3.", statutes)).toEqual([{ words: "Se §\u00a03-3." }]);
});

test("numbers are bound to what they count, and other words are not", () => {
	expect(bound("artikkel 6 nr. 1 bokstav b og punkt for punkt")).toBe(
		"artikkel\u00a06 nr.\u00a01 bokstav\u00a0b og punkt for punkt",
	);
	expect(bound("§§ 209 og 210")).toBe("§§\u00a0209 og 210");
});
