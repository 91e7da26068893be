import { describe, expect, test } from "vitest";
import {
	type Choice,
	passes,
	readChoice,
	writeChoice,
} from "../../../src/islands/filter/choice.ts";

const known: Choice = new Map([
	["part", ["konsumenten", "tilbyderen"]],
	["dokument", ["a", "b"]],
]);

describe("a row is shown", () => {
	const row = (name: string) => ({ part: "konsumenten tilbyderen", dokument: "a", tema: "" })[name];

	test.each([
		[true, {}],
		[true, { part: ["tilbyderen"] }],
		[true, { part: ["tilbyderen"], dokument: ["b", "a"] }],
		[false, { part: ["tilbyderen"], dokument: ["b"] }],
		[false, { tema: ["media"] }],
		[false, { part: ["tilbyder"] }],
		[true, { ukjent: ["noe"] }],
	])("%s when chosen: %j", (shown, choice) => {
		expect(passes(new Map(Object.entries(choice)), row)).toBe(shown);
	});
});

test("the address holds the choice, and gives it back", () => {
	const choice = new Map([
		["part", ["konsumenten", "tilbyderen"]],
		["dokument", ["b"]],
	]);
	const query = writeChoice(choice, "", known);
	expect(query).toBe("?part=konsumenten&part=tilbyderen&dokument=b");
	expect(readChoice(query, known)).toEqual(choice);
});

test("what else is in the address stays, and what is no longer chosen goes", () => {
	expect(writeChoice(new Map(), "?x=1&part=konsumenten", known)).toBe("?x=1");
	expect(writeChoice(new Map(), "?part=konsumenten", known)).toBe("");
});

test("what there is not to choose is not chosen", () => {
	expect(readChoice("?part=alle&dokument=a&slag=b", known)).toEqual(new Map([["dokument", ["a"]]]));
});
