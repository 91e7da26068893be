import { expect, test } from "vitest";
import { wordRow } from "../../../src/core/wording/row.ts";

test("a sentence in a row has no full stop before the comma, and keeps it at the end", () => {
	expect(wordRow(["Drift AS", "Lagrer opplysningene.", "1. mars 2027"])).toBe(
		"Drift AS, Lagrer opplysningene, 1. mars 2027",
	);
	expect(wordRow(["punktet om oppsigelse", "Fristen er ett år."])).toBe(
		"punktet om oppsigelse, Fristen er ett år.",
	);
});

test("a row with nothing in it is empty, and an empty cell leaves no comma", () => {
	expect(wordRow([])).toBe("");
	expect(wordRow(["Anne", ""])).toBe("Anne");
});
