import { describe, expect, test } from "vitest";
import { editDistance, nearest, validNames } from "../../src/build/nearest.ts";

describe("editDistance", () => {
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

describe("nearest", () => {
	const names = ["consumer.name", "consumer.organisationNumber", "purpose", "inSegment", "apier"];

	test.each([
		["consumer.nmae", "consumer.name"],
		["Purpose", "purpose"],
		["insegment", "inSegment"],
		["consumer", "consumer.name"],
		["organisationNumber", "consumer.organisationNumber"],
		["api", "apier"],
		["formål", undefined],
		["x", undefined],
		["", undefined],
	])("«%s» is meant as %s", (found, meant) => {
		expect(nearest(found, names)).toBe(meant);
	});

	test("the nearest of several is taken", () => {
		expect(nearest("contacs", ["contract", "contacts"])).toBe("contacts");
	});

	test("a short name is not guessed at from two slips", () => {
		expect(nearest("ja", ["no", "yes"])).toBeUndefined();
	});
});

test("the one that was meant stands first, the others in their order", () => {
	expect(validNames("beta1", ["alpha", "beta", "gamma"])).toEqual({
		names: ["beta", "alpha", "gamma"],
		meant: "beta",
	});
	expect(validNames("xyz", ["alpha", "beta"])).toEqual({ names: ["alpha", "beta"] });
});
