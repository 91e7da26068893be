import { describe, expect, test } from "vitest";
import { nearest, validNames } from "../../src/build/nearest.ts";

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
