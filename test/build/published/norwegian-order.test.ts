import { expect, test } from "vitest";
import { compareNorwegian, initialOf } from "../../../src/build/published/norwegian-order.ts";

test.each([
	["æ, ø and å stand last, in that order", ["zoo", "ære", "øre", "åre"]],
	["a capital is a letter like others", ["api", "API-dokumentasjon", "Avtale", "avtalen"]],
	["word by word", ["a-ordningen", "administrativ", "den registrerte", "denne"]],
	["a shorter word before a longer one", ["segment", "segmentansvarlig"]],
	["numbers by their size, before letters", ["§ 3-3", "§ 3-11", "§ 13", "§ 13 d"]],
	["nothing of a letter's accent", ["kun én", "kun en gang"]],
	["foreign letters with those they are taken for", ["Müller", "mysterium", "æsj", "Öberg", "øy"]],
	["letters of other alphabets last", ["å", "я"]],
])("%s", (_, words) => {
	const turned = [...words].reverse();
	expect(turned.sort(compareNorwegian)).toEqual(words);
});

test("what differs by capitals alone has an order too", () => {
	expect(compareNorwegian("API", "api")).toBe(-compareNorwegian("api", "API"));
	expect(compareNorwegian("API", "api")).not.toBe(0);
	expect(compareNorwegian("api", "api")).toBe(0);
});

test.each([
	["API", "A"],
	["ære", "Æ"],
	["økosystem", "Ø"],
	["åpne", "Å"],
	["étude", "E"],
	["72 timer", undefined],
	["", undefined],
])("«%s» stands under %s", (word, letter) => {
	expect(initialOf(word)).toBe(letter);
});
